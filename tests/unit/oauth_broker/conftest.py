"""Both halves."""

from tests.halves import half

__all__ = ["half"]
