"""The catalog shows some changes late: asking again until it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.errors import ConflictError, ResourceNotFoundError, UnsupportedByServerError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")

# Seconds between two looks; what the platform does late is done after five.
PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0, 0.5)


class AsyncSettlingMixin(AsyncBaseService):
    """Wait for what is there already, but not to be seen yet."""

    async def _settled(self, look: Callable[[], Awaitable[T | None]]) -> T | None:
        """Return what `look` finds, looking again for five seconds at most while it is nothing."""
        found = await look()
        for pause in PAUSES:
            if found is not None:
                break
            await self._transport.clock.asleep(pause)
            found = await look()
        return found

    async def _there(self, look: Callable[[], Awaitable[T]]) -> T | None:
        """Return what `look` finds, None where the platform has no such thing."""
        try:
            return await look()
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            return None

    async def _got_or_made(
        self,
        find: Callable[[], Awaitable[T | None]],
        listed: Callable[[], Awaitable[T | None]],
        make: Callable[[], Awaitable[str]],
        get: Callable[[str], Awaitable[T]],
    ) -> T:
        """Return what `find` finds, or what `make` made and `get` gives.

        Where another made it meanwhile, it is looked for in the whole list, for a while. Raises
        the ConflictError if it does not show up even then.
        """
        found = await find()
        if found is not None:
            return found
        try:
            urn = await make()
        except ConflictError:
            found = await self._settled(listed)
            if found is None:
                raise
            return found
        made = await self._settled(lambda: self._there(lambda: get(urn)))
        return await get(urn) if made is None else made
