"""Both halves, on the sandbox."""

from tests.unit.colours import colour

__all__ = ["colour"]
