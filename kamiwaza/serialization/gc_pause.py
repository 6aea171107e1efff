"""Pausing the cyclic garbage collector during the decoding of a large answer."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from kamiwaza.concurrency.locks import after_fork, new_lock

# New objects that skipped the young generations before a full collection looks at all objects.
_MOST_UNSEEN = 2_000_000

_lock = new_lock()
_inside: set[object] = set()
_was_running = False
_unseen = 0
_uses_freeze = False


@contextmanager
def collector_paused() -> Iterator[None]:
    """Disable the cyclic collector, which would visit every new object many times.

    Any number of threads may use it at the same time. The last one to leave enables the collector
    again if it was enabled when the first one entered. The new objects then belong to the oldest
    generation, so the collections of the young ones do not visit them.
    """
    # A set and not a counter: after an interrupt, an entry could be counted twice or not at all.
    ticket = object()
    try:
        _enter(ticket)
        yield
    finally:
        with _lock:
            _inside.discard(ticket)
            is_last = not _inside and _was_running
            if is_last:
                _make_all_old()
                gc.enable()
        # Outside of the lock, because finalizers may read answers too.
        if is_last and _unseen > _MOST_UNSEEN:
            _collect_all()


def _make_all_old() -> None:
    """Move all objects to the oldest generation, in a constant time."""
    global _unseen, _uses_freeze
    if not hasattr(gc, "freeze"):
        return  # PyPy
    # A program that has frozen objects itself wants them to stay so.
    _uses_freeze = _uses_freeze or gc.get_freeze_count() > 0
    if _uses_freeze:
        return
    young, middle, _ = gc.get_count()
    _unseen += young + middle * gc.get_threshold()[0]
    try:
        gc.freeze()
    finally:
        gc.unfreeze()


def _collect_all() -> None:
    """Run a full collection. Python counts what leaves the young generations, but not these."""
    global _unseen
    _unseen = 0
    gc.collect()


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
