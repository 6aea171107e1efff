"""A sandbox that serves Arrow Flight, both halves, and a certificate."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kamiwaza.sandbox import SandboxFlightServer
from tests.halves import Half, half
from tests.reliability.conftest import certificate

__all__ = ["certificate", "half"]


@pytest.fixture
def flight(half: Half) -> Iterator[SandboxFlightServer]:
    """A server without TLS, which the handshakes of the sandbox name."""
    pytest.importorskip("pyarrow.flight")
    with half.sandbox.serve_flight() as server:
        yield server
