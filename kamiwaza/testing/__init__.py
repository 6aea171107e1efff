"""Fixtures for pytest, which finds them by itself; see docs/testing.md."""
