"""Fixtures for pytest, which loads them automatically; see docs/testing.md."""
