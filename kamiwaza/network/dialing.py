"""Connecting to the first of several addresses that answers, for both clients."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

import anyio

from kamiwaza.concurrency import primitives

T = TypeVar("T", bound=Any)

# Seconds before the next address is tried in parallel ("Happy Eyeballs", RFC 8305).
_STAGGER = 0.25
_MIN_TIMEOUT = 0.001  # a timeout of 0 would make the socket non-blocking


async def async_connect_first(
    addresses: list[str],
    connect: Callable[[str, float | None], Awaitable[T]],
    seconds: float | None,
) -> T:
    """Return the connection to the first address that answers within `seconds`.

    The next address is tried when one fails, and also while a slow one is still being tried.
    Raises the last failure.
    """
    if len(addresses) == 1:
        return await connect(addresses[0], seconds)
    return await _Race(connect, seconds).run(addresses)


def connect_first(
    addresses: list[str], connect: Callable[[str, float | None], T], seconds: float | None
) -> T:
    """Return the connection to the first address that answers within `seconds`.

    The addresses are tried one after the other, each with an equal share of the time. Raises the
    last failure.
    """
    end = None if seconds is None else time.monotonic() + seconds
    failure: Exception = OSError("the name has no address")
    for index, address in enumerate(addresses):
        remaining = None if end is None else max(end - time.monotonic(), _MIN_TIMEOUT)
        untried = len(addresses) - index
        try:
            # With a common limit, one silent address would use up all of the time.
            return connect(address, None if remaining is None else remaining / untried)
        except Exception as error:
            failure = error
    raise failure


class _Race(Generic[T]):
    """Try addresses in order. If one is slow, try the next one in parallel."""

    def __init__(
        self, connect: Callable[[str, float | None], Awaitable[T]], seconds: float | None
    ) -> None:
        self._connect, self._seconds = connect, seconds
        self._connected: list[T] = []
        self._failure: Exception = OSError("the name has no address")

    async def run(self, addresses: list[str]) -> T:
        try:
            async with anyio.create_task_group() as group:
                for address in addresses:
                    ended = anyio.Event()
                    group.start_soon(self._try, address, group.cancel_scope, ended)
                    with anyio.move_on_after(_STAGGER):
                        await ended.wait()
        except BaseException:
            # Cancelled: the caller gets no connection, so an established one is closed.
            with primitives.async_shield():
                for connection in self._connected:
                    await connection.aclose()
            raise
        if not self._connected:
            raise self._failure
        return self._connected[0]

    async def _try(self, address: str, others: anyio.CancelScope, ended: anyio.Event) -> None:
        try:
            connection = await self._connect(address, self._seconds)
            # Another attempt may have succeeded before this one was cancelled.
            if self._connected:
                await connection.aclose()
                return
            self._connected.append(connection)
            # The first connection is used. The other attempts are not needed.
            others.cancel()
        except Exception as error:
            self._failure = error
        finally:
            ended.set()
