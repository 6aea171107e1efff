"""The display of objects, lists, pages and operations by `print` and in notebooks."""
