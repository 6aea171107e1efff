"""Both halves, on the sandbox."""

from tests.halves import half

__all__ = ["half"]
