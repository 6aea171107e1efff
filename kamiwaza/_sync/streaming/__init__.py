# Written by scripts/unasync.py from kamiwaza/_async/streaming/__init__.py: edit that.
"""Event streams, read and reconnected."""
