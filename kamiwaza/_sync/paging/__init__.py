# Written by scripts/unasync.py from kamiwaza/_async/paging/__init__.py: edit that.
"""Pages, fetched."""
