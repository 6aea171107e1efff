"""Wait until the catalog shows a change: some changes appear a few seconds late."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.errors import ConflictError, ResourceNotFoundError, UnsupportedByServerError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")

# Seconds between two requests, about five in all: later changes have not been seen.
RETRY_PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0, 1.0, 1.0, 0.5)


class AsyncEventualConsistencyMixin(AsyncBaseService):
    """Wait for objects that exist but are not shown yet."""

    async def _wait_until_shown(self, look: Callable[[], Awaitable[T | None]]) -> T | None:
        """Return the answer of `look`, repeating it for at most five seconds while it is None."""
        resource = await look()
        for pause in RETRY_PAUSES:
            if resource is not None:
                break
            await self._transport.clock.asleep(pause)
            resource = await look()
        return resource

    async def _get_or_none(self, look: Callable[[], Awaitable[T]]) -> T | None:
        """Return the answer of `look`, None if the platform has no such object."""
        try:
            return await look()
        except UnsupportedByServerError:
            raise
        except ResourceNotFoundError:
            return None

    async def _get_or_create(
        self,
        find: Callable[[], Awaitable[T | None]],
        find_in_list: Callable[[], Awaitable[T | None]],
        create: Callable[[], Awaitable[T]],
    ) -> T:
        """Return the object that `find` finds, else the one that `create` creates.

        If another program created it in between, it is searched for in the whole list for five
        seconds. Raises the ConflictError if it does not appear there either.
        """
        resource = await find()
        if resource is not None:
            return resource
        try:
            return await create()
        except ConflictError:
            resource = await self._wait_until_shown(find_in_list)
            if resource is None:
                raise
            return resource

    async def _created(self, urn: str, get: Callable[[str], Awaitable[T]]) -> T:
        """Return the new object of a URN, asking for five seconds until the catalog shows it."""
        created = await self._wait_until_shown(lambda: self._get_or_none(lambda: get(urn)))
        try:
            return await get(urn) if created is None else created
        except ResourceNotFoundError as error:
            error.add_note(f"the catalog accepted {urn}, but does not show it yet: get it later")
            raise
