"""The documentation site: the guides of docs/ and a reference made from the docstrings."""
