# Written by scripts/unasync.py from kamiwaza/_async/http/__init__.py: edit that.
"""One call: connection pool, authentication, retries, answer."""
