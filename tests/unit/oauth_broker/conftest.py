"""Both halves."""

from tests.unit.colours import colour

__all__ = ["colour"]
