"""Which process and event loop open connections belong to."""

from __future__ import annotations

import asyncio
import os

from kamiwaza.errors import ConfigurationError


def async_owner() -> tuple[int, object]:
    """Return what open connections belong to: the running event loop of this process.

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
    """Return what open connections belong to: this process."""
    return os.getpid(), None


def async_abandoned(owner: tuple[int, object]) -> bool:
    """Tell whether what `owner` owned is lost: its loop is closed, or this process was forked."""
    pid, loop = owner
    return pid != os.getpid() or (isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed())


def abandoned(owner: tuple[int, object]) -> bool:
    """Tell whether what `owner` owned is lost: this process was forked."""
    return owner[0] != os.getpid()
