# Written by scripts/unasync.py from kamiwaza/_async/paging/__init__.py: edit that.
"""Paged lists: requesting and iterating over pages."""
