"""The owner of open connections: a process and an event loop."""

from __future__ import annotations

import asyncio
import os

from kamiwaza.errors import ConfigurationError


def async_owner() -> tuple[int, object]:
    """Return the owner of open connections: this process and its running event loop.

    Raises ConfigurationError if there is none, or one that is not asyncio's.
    """
    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "AsyncKamiwazaClient needs an event loop of asyncio (asyncio.run, anyio with asyncio,"
            " uvloop); elsewhere, as under trio, use KamiwazaClient in a thread"
        ) from None


def owner() -> tuple[int, object]:
    """Return the owner of open connections: this process."""
    return os.getpid(), None


def async_abandoned(owner: tuple[int, object]) -> bool:
    """Return whether the loop of `owner` is closed, or this process was forked from its process."""
    pid, loop = owner
    return pid != os.getpid() or (isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed())


def abandoned(owner: tuple[int, object]) -> bool:
    """Return whether this process was forked from the process of `owner`."""
    return owner[0] != os.getpid()
