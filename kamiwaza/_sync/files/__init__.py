# Written by scripts/unasync.py from kamiwaza/_async/files/__init__.py: edit that.
"""Downloads of files and bodies."""
