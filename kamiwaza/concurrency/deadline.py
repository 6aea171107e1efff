"""The deadline of the current call, in a context variable for both clients."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

DEADLINE: ContextVar[float | None] = ContextVar("kamiwaza_deadline", default=None)
"""The time on `time.monotonic` at which the current attempt must end; None outside of a call."""


def time_left() -> float | None:
    """Return the seconds left for the current call, None outside of a call."""
    end = DEADLINE.get()
    return None if end is None else end - time.monotonic()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Limit the calls made inside to `seconds`. An earlier deadline stays in force."""
    left, before = time_left(), DEADLINE.get()
    shortest = seconds if left is None else min(seconds, left)
    try:
        # Within `try`: an interrupt after this line must not leave the deadline set.
        DEADLINE.set(time.monotonic() + max(shortest, 0.0))
        yield
    finally:
        DEADLINE.set(before)


def bounded(timeout: float | None, late: type[Exception]) -> float | None:
    """Return `timeout` or the time left, whichever is shorter. Raises `late` if none is left."""
    left = time_left()
    if left is None:
        return timeout
    if left <= 0:
        raise late("deadline")
    return left if timeout is None else min(left, timeout)
