# Written by scripts/unasync.py from kamiwaza/_async/paging/prefetch.py: edit that.
"""Requests pages before they are needed."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from kamiwaza.concurrency.background_calls import BackgroundCall, BackgroundCalls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType

    from kamiwaza.paging.pagination import PageBody, PagePosition

T = TypeVar("T")


class Prefetcher(Generic[T]):
    """Pages requested for one reader. Pages not taken are cancelled at the end."""

    def __init__(self, fetch: Callable[[PagePosition], PageBody[T]]) -> None:
        self._fetch = fetch
        self._background = BackgroundCalls()
        self._pending: deque[tuple[PagePosition, BackgroundCall[PageBody[T]]]] = deque()

    @property
    def is_empty(self) -> bool:
        """Whether no page was requested, so that the next one is requested when it is needed."""
        return not self._pending

    def ask(self, positions: Iterable[PagePosition]) -> None:
        """Request the pages at `positions` that were not requested yet, without waiting."""
        known = {position for position, _ in self._pending}
        for position in positions:
            if position not in known:
                self._pending.append((position, self._background.start(self._fetch, position)))

    def take(self, position: PagePosition) -> PageBody[T]:
        """Return the page at `position`. Raises the error of its request."""
        if self._pending and self._pending[0][0] != position:
            # The next page is at another position than expected: the prefetched pages are useless.
            self._cancel()
        if not self._pending:
            return self._fetch(position)
        body = self._pending[0][1].result()
        self._pending.popleft()
        return body

    def close(self) -> None:
        """Cancel the pending requests."""
        try:
            self._cancel()
        finally:
            self._background.close()

    def _cancel(self) -> None:
        coming = [call for _, call in self._pending]
        self._pending.clear()
        self._background.cancel(coming)

    def __enter__(self) -> Self:
        """Return this prefetcher."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Cancel the pending requests."""
        self.close()
