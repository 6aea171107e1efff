"""Connecting to the first of several addresses that answers. One function for each half."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar

import anyio

from kamiwaza.concurrency import primitives

T = TypeVar("T", bound=Any)

# Seconds before the next address is tried too ("Happy Eyeballs", RFC 8305).
_STAGGER = 0.25
_SHORTEST = 0.001


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
        left = None if end is None else max(end - time.monotonic(), _SHORTEST)
        try:
            # A shared time limit would let one silent address use up all of it.
            return connect(address, None if left is None else left / (len(addresses) - index))
        except Exception as error:
            failure = error
    raise failure


class _Race(Generic[T]):
    """Tries addresses in order, and the next one in parallel if one is slow."""

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
            if self._connected:
                await connection.aclose()
                return
            self._connected.append(connection)
            # The first connection wins; the other attempts are not needed any more.
            others.cancel()
        except Exception as error:
            self._failure = error
        finally:
            ended.set()
