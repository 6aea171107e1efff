"""Pausing the cyclic garbage collector during the decoding of a large answer."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from kamiwaza.concurrency.locks import after_fork, new_lock

_lock = new_lock()
_inside: set[object] = set()
_was_running = False


@contextmanager
def collector_paused() -> Iterator[None]:
    """Disable the cyclic collector, which would visit every new object many times.

    Any number of threads may use it at the same time. The last one to leave enables the collector
    again if it was enabled when the first one entered.
    """
    # A set and not a counter: after an interrupt, an entry could be counted twice or not at all.
    ticket = object()
    try:
        _enter(ticket)
        yield
    finally:
        with _lock:
            _inside.discard(ticket)
            if not _inside and _was_running:
                gc.enable()


def _enter(ticket: object) -> None:
    global _was_running
    with _lock:
        if not _inside:
            _was_running = gc.isenabled()
        _inside.add(ticket)
        gc.disable()


def _resume() -> None:
    """Enable the collector in a forked process, in which the other threads do not exist."""
    if _inside and _was_running:
        gc.enable()
    _inside.clear()


after_fork(_resume)
