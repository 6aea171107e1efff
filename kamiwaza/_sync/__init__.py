# Written by scripts/unasync.py from kamiwaza/_async/__init__.py: edit that.
"""The asynchronous half, written by hand; the other one is written from it."""
