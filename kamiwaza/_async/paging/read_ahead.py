"""Pages asked for before they are needed, handed out in their order."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from kamiwaza.concurrency.background_calls import AsyncAhead, AsyncCrew

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from types import TracebackType

    from kamiwaza.paging.walk import PageBody, Place

T = TypeVar("T")


class AsyncReadAhead(Generic[T]):
    """The pages on their way to one reader. What is not taken is given up at the end."""

    def __init__(self, fetch: Callable[[Place], Awaitable[PageBody[T]]]) -> None:
        self._fetch = fetch
        self._crew = AsyncCrew()
        self._coming: deque[tuple[Place, AsyncAhead[PageBody[T]]]] = deque()

    def ask(self, places: Iterable[Place]) -> None:
        """Ask for the pages of `places` that nobody asked for yet, without waiting."""
        known = {place for place, _ in self._coming}
        for place in places:
            if place not in known:
                self._coming.append((place, self._crew.begin(self._fetch, place)))

    async def take(self, place: Place) -> PageBody[T]:
        """Return the page at `place`. Raises what asking for it raised."""
        if self._coming and self._coming[0][0] != place:
            # The list went on elsewhere than it seemed, so none of these is the next one.
            await self._give_up()
        if not self._coming:
            return await self._fetch(place)
        body = await self._coming[0][1].result()
        self._coming.popleft()
        return body

    async def aclose(self) -> None:
        """Give up what is on its way."""
        try:
            await self._give_up()
        finally:
            await self._crew.aclose()

    async def _give_up(self) -> None:
        coming = [call for _, call in self._coming]
        self._coming.clear()
        await self._crew.give_up(coming)

    async def __aenter__(self) -> Self:
        """Return this reader."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give up what is on its way."""
        await self.aclose()
