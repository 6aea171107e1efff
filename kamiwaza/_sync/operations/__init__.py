# Written by scripts/unasync.py from kamiwaza/_async/operations/__init__.py: edit that.
"""Long operations, polled and waited for."""
