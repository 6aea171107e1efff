"""Both halves: on the sandbox, and against a server that misbehaves."""

from tests.reliability.conftest import half
from tests.unit.colours import colour

__all__ = ["colour", "half"]
