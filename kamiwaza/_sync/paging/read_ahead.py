# Written by scripts/unasync.py from kamiwaza/_async/paging/read_ahead.py: edit that.
"""Pages asked for before they are needed, handed out in their order."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from kamiwaza.concurrency.background_calls import Ahead, Crew

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from kamiwaza.paging.walk import PageBody, Place

T = TypeVar("T")


class ReadAhead(Generic[T]):
    """The pages on their way to one reader. What is not taken is given up at the end."""

    def __init__(self, fetch: Callable[[Place], PageBody[T]]) -> None:
        self._fetch = fetch
        self._crew = Crew()
        self._coming: deque[tuple[Place, Ahead[PageBody[T]]]] = deque()

    def ask(self, places: Iterable[Place]) -> None:
        """Ask for the pages of `places` that nobody asked for yet, without waiting."""
        known = {place for place, _ in self._coming}
        for place in places:
            if place not in known:
                self._coming.append((place, self._crew.begin(self._fetch, place)))

    def take(self, place: Place) -> PageBody[T]:
        """Return the page at `place`. Raises what asking for it raised."""
        if self._coming and self._coming[0][0] != place:
            # The list went on elsewhere than it seemed, so none of these is the next one.
            self._give_up()
        if not self._coming:
            return self._fetch(place)
        body = self._coming[0][1].result()
        self._coming.popleft()
        return body

    def close(self) -> None:
        """Give up what is on its way."""
        try:
            self._give_up()
        finally:
            self._crew.close()

    def _give_up(self) -> None:
        coming = [call for _, call in self._coming]
        self._coming.clear()
        self._crew.give_up(coming)

    def __enter__(self) -> Self:
        """Return this reader."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Give up what is on its way."""
        self.close()
