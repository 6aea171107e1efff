# Written by scripts/unasync.py from kamiwaza/_async/services/__init__.py: edit that.
"""The services: what stands behind the dots of a client, one package or module each."""
