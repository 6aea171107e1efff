# Written by scripts/unasync.py from kamiwaza/_async/paging/prefetch.py: edit that.
"""Requesting pages ahead of their use."""

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
    """Request pages for one reader. Requests whose page was not taken are cancelled at the end."""

    def __init__(self, fetch: Callable[[PagePosition], PageBody[T]]) -> None:
        self._fetch = fetch
        self._background = BackgroundCalls()
        self._pending: deque[tuple[PagePosition, BackgroundCall[PageBody[T]]]] = deque()

    @property
    def is_empty(self) -> bool:
        """Whether no page is requested ahead, so that `take` sends a request."""
        return not self._pending

    def request(self, positions: Iterable[PagePosition]) -> None:
        """Request the pages at `positions` that were not requested yet, without waiting."""
        requested = {position for position, _ in self._pending}
        for position in positions:
            if position not in requested:
                self._pending.append((position, self._background.start(self._fetch, position)))

    def take(self, position: PagePosition) -> PageBody[T]:
        """Return the page at `position`. Raises the error of its request."""
        if self._pending and self._pending[0][0] != position:
            # The next page is at another position than predicted, so these pages are of no use.
            self._cancel()
        if not self._pending:
            return self._fetch(position)
        # Removed only after success: a failed or interrupted page can be taken again.
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
        calls = [call for _, call in self._pending]
        # Cleared first: an interrupt during the wait must not leave cancelled calls here.
        self._pending.clear()
        self._background.cancel(calls)

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
