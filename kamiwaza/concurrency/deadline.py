"""Until when the call that runs here may use the network."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

DEADLINE: ContextVar[float | None] = ContextVar("kamiwaza_deadline", default=None)
"""Until when, on `time.monotonic`, the current attempt may use the network."""


def time_left() -> float | None:
    """Return the seconds the call that runs here may still take; None outside of a call."""
    end = DEADLINE.get()
    return None if end is None else end - time.monotonic()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let no call made inside take longer than `seconds`, whatever its own deadline."""
    left, before = time_left(), DEADLINE.get()
    shortest = seconds if left is None else min(seconds, left)
    try:
        # Inside, so that an interrupt behind it does not leave the deadline to later calls.
        DEADLINE.set(time.monotonic() + max(shortest, 0.0))
        yield
    finally:
        DEADLINE.set(before)


def bounded(timeout: float | None, late: type[Exception]) -> float | None:
    """Return `timeout`, or the time that is left if that is shorter. Raises `late` without any."""
    left = time_left()
    if left is None:
        return timeout
    if left <= 0:
        raise late("deadline")
    return left if timeout is None else min(left, timeout)
