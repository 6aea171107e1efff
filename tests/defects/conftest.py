"""Both halves, on the sandbox and against a server with faults."""

from tests.halves import half
from tests.reliability.conftest import half as loopback

__all__ = ["half", "loopback"]
