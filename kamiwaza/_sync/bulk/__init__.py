# Written by scripts/unasync.py from kamiwaza/_async/bulk/__init__.py: edit that.
"""Many calls of the same kind, sent."""
