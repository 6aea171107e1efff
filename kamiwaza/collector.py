"""Pausing the cyclic garbage collector while one large answer becomes objects."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_pauses = 0
_was_running = False


@contextmanager
def collector_paused() -> Iterator[None]:
    """Let no collection run inside: it would walk every new object again and again.

    Any number of threads may be inside; the last one that leaves starts the collector again, if
    it was running when the first one came.
    """
    global _pauses, _was_running
    with _lock:
        if not _pauses:
            _was_running = gc.isenabled()
            gc.disable()
        _pauses += 1
    try:
        yield
    finally:
        with _lock:
            _pauses -= 1
            if not _pauses and _was_running:
                gc.enable()
