# Written by scripts/unasync.py from kamiwaza/_async/services/__init__.py: edit that.
"""The services of a client, such as `client.models`: one package or module each."""
