"""Waiting for an operation ends in time, also if the platform stops answering."""

from __future__ import annotations

import time
from typing import Any

from kamiwaza import errors
from tests.reliability.fault_server import serve, silence
from tests.reliability.halves import LoopbackHalf

DEPLOYMENT = "5a921187-19c7-4df4-8f4f-f31e78de5857"


def test_a_silent_poll_does_not_outlast_the_wait(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        return client.serving.watch(DEPLOYMENT).wait(timeout=0.2, poll_interval=0.01)

    with serve(silence) as server:
        started = time.monotonic()
        error = half.fails(server.url, work, timeout=30, max_retries=0)
        assert time.monotonic() - started < 10  # the call alone would have taken its 60 s
    assert isinstance(error, errors.OperationTimeoutError)
    assert error.operation_id == DEPLOYMENT
