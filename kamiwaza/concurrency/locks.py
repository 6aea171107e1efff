"""Locks that are free in a forked child, also if a thread of the parent held them."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable
from typing import Any, cast

# Weak references, so that the locks of closed clients are freed.
_renewed: weakref.WeakSet[Any] = weakref.WeakSet()
_forgotten: list[Callable[[], object]] = []
_generation = 0


def new_lock() -> threading.Lock:
    """Return a lock."""
    lock = threading.Lock()
    _renewed.add(lock)
    return lock


def new_reentrant_lock() -> threading.RLock:
    """Return a lock that its holder may acquire again."""
    lock = threading.RLock()
    _renewed.add(lock)
    return lock


def new_fork_lock() -> threading.RLock:
    """Return a lock that a fork waits for, so that no child has a partial change."""
    lock: Any = threading.RLock()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(
            before=lock.acquire,
            after_in_parent=lock.release,
            after_in_child=lock._at_fork_reinit,
        )
    return cast("threading.RLock", lock)


def new_event() -> threading.Event:
    """Return an event. A forked child inherits its state."""
    event = threading.Event()
    _renewed.add(event)
    return event


def generation() -> int:
    """Return the number of forks between the first process and this one."""
    return _generation


def after_fork(function: Callable[[], object]) -> None:
    """Call `function` at the start of every process that is forked from now on."""
    _forgotten.append(function)


def _renew() -> None:
    global _generation
    _generation += 1
    for lock in list(_renewed):
        # The standard library does the same with its own locks. All references stay valid.
        lock._at_fork_reinit()
    for function in _forgotten:
        function()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
