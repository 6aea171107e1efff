"""Locks that are free in a forked child, whatever the other threads of its parent held."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable
from typing import Any, cast

_renewed: weakref.WeakSet[Any] = weakref.WeakSet()
_forgotten: list[Callable[[], object]] = []
_generation = 0


def new_lock() -> threading.Lock:
    """Return a lock."""
    lock = threading.Lock()
    _renewed.add(lock)
    return lock


def new_reentrant_lock() -> threading.RLock:
    """Return a lock that the thread which holds it may take again."""
    lock = threading.RLock()
    _renewed.add(lock)
    return lock


def new_fork_lock() -> threading.RLock:
    """Return a lock for what no child may find half done: a fork waits until it is free."""
    lock: Any = threading.RLock()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(
            before=lock.acquire,
            after_in_parent=lock.release,
            after_in_child=lock._at_fork_reinit,
        )
    return cast("threading.RLock", lock)


def new_event() -> threading.Event:
    """Return an event; in a child it is as it was in the parent."""
    event = threading.Event()
    _renewed.add(event)
    return event


def generation() -> int:
    """Return how many forks lie between this process and the first one."""
    return _generation


def after_fork(forget: Callable[[], object]) -> None:
    """Call `forget` in every child that is forked from now on, before it does anything else."""
    _forgotten.append(forget)


def _renew() -> None:
    global _generation
    _generation += 1
    for lock in list(_renewed):
        # What the standard library calls for its own locks: who has a reference has a free one.
        lock._at_fork_reinit()
    for forget in _forgotten:
        forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
