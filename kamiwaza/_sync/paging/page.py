# Written by scripts/unasync.py from kamiwaza/_async/paging/page.py: edit that.
"""One page of a list, and iteration over the pages after it."""

from __future__ import annotations

import html
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from kamiwaza._sync.paging.prefetch import Prefetcher
from kamiwaza.arguments.guard import guarded
from kamiwaza.concurrency.background_calls import OpenOnAwait
from kamiwaza.concurrency.primitives import run_blocking
from kamiwaza.errors import APIError, InvalidArgumentError, KamiwazaError, PaginationError
from kamiwaza.errors.short_traceback import shorten_traceback
from kamiwaza.paging.pagination import (
    MAX_PREFETCH,
    PREFETCH,
    PageBody,
    PagePosition,
    Pagination,
    VisitedPages,
)
from kamiwaza.paging.reading import other_members
from kamiwaza.paging.token import position_of, token_of
from kamiwaza.serialization import dataframes
from kamiwaza.serialization.item_list import ItemList, display_table
from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]
    from pydantic import JsonValue

    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.presentation.table import Table
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

T = TypeVar("T")

# Seconds. Pages that arrive faster are not requested ahead.
_FAST_PAGE = 0.003


@guarded
class Page(NotPicklable, OpenOnAwait, Generic[T]):
    """One page of a list. Iterating over it continues through all pages after it.

    The next pages are requested while you use the items of this one, several at once if the list
    allows it. Each iteration begins at this page. `for` opens the page; before you use its
    other members, open it with `await`.
    """

    def __init__(
        self,
        pagination: Pagination,
        fetch: Callable[[PagePosition], PageBody[T]],
        position: PagePosition,
        *,
        remaining: int | None,
        prefetch: int | None,
        visited: VisitedPages | None = None,
        latency: float | None = None,
    ) -> None:
        """Prepare the page at `position`.

        Args:
            pagination: the paging of the list.
            fetch: requests and reads the page at a position.
            position: the position of the page.
            remaining: the number of requested items from here on; None: all.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
            visited: the pages before this one. Default: none.
            latency: the seconds that an earlier page took to arrive. Default: unknown.
        """
        self._pagination = pagination
        self._fetch = fetch
        self._position = position
        self._remaining = remaining
        self._prefetch = prefetch
        self._visited = VisitedPages() if visited is None else visited
        self._latency = latency
        self._loaded: PageBody[T] | None = None
        self._reading: tuple[Page[T], Iterator[T]] | None = None

    @property
    def items(self) -> ItemList[T]:
        """The items of this page."""
        position, items = self._position, self._body.items
        # Pages are not cut when they are read, because the position counts whole pages.
        end = None if self._remaining is None else position.index + self._remaining
        return items if (position.index, end) == (0, None) else items[position.index : end]

    @property
    def total(self) -> int | None:
        """The number of items of the whole list, None if the platform does not report it."""
        return self._body.total

    @property
    def extra(self) -> Mapping[str, JsonValue]:
        """The members of the answer other than its items, as JSON: `rejections` for example."""
        return other_members(self._body.data, self._pagination.endpoint)

    @property
    def page_token(self) -> str | None:
        """The position after the last item of the iteration so far, also within a page.

        Before an iteration it is the start of this page. At the end of the list it is None. Pass
        it as `page_token=` to the same call later to continue there.
        """
        if self._reading is None:
            return token_of(self._pagination, self._position)
        page, items = self._reading
        # The length hint of a list iterator is the exact number of unread items.
        return page._token_before(length_hint(items))

    def __len__(self) -> int:
        """Return the number of items on this page."""
        return len(self.items)

    def __repr__(self) -> str:
        """Return the operation, and how many items the page has."""
        state = "not opened" if self._loaded is None else f"{len(self)} items"
        return f"<{type(self).__name__} of {self._pagination.name}: {state}>"

    def __str__(self) -> str:
        """Return the items of this page as a table that fits on the terminal."""
        return repr(self) if self._loaded is None else self._table().as_text()

    def _pickling_advice(self) -> str:
        return (
            "send the list .items, or send .page_token and pass it as page_token= to the same"
            " call in the other process"
        )

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        return html.escape(repr(self)) if self._loaded is None else self._table().as_html()

    def _table(self) -> Table:
        return display_table(self.items, total=self.total)

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items of this page and of all pages after it, in order.

        Raises:
            APIError: a page could not be read. The error is raised when the page is reached;
                continue with `error.page_token`.
        """
        # A separate method, because jedi cannot infer the items of an generator here.
        return self._iterate()

    def _iterate(self) -> Iterator[T]:
        try:
            with Prefetcher(self._fetch) as prefetcher:
                page: Page[T] | None = self._opened()
                while page is not None:
                    # Kept with the page, so that `page_token` can count the unread items.
                    items = iter(page.items)
                    self._reading = (page, items)
                    if page is self:
                        # Requesting ahead begins in the middle of the first page: reading only a
                        # few items must not cause further requests.
                        for item in islice(items, (len(page.items) + 1) // 2):
                            yield item
                    page._prefetch_next(prefetcher)
                    for item in items:
                        yield item
                    page = page._load_next(prefetcher)
        except KamiwazaError:
            shorten_traceback()
            raise

    def iter_pages(self) -> Iterator[Page[T]]:
        """Iterate over this page and all pages after it."""
        with Prefetcher(self._fetch) as prefetcher:
            page: Page[T] | None = self._opened()
            while page is not None:
                yield page
                page._prefetch_next(prefetcher)
                page = page._load_next(prefetcher)

    def next_page(self) -> Page[T] | None:
        """Return the next page, None after the last one."""
        page = self._opened()
        # A new prefetcher: a single step must not request pages in advance.
        return page._load_next(Prefetcher(self._fetch))

    def to_list(self, limit: int | None = None) -> ItemList[T]:
        """Return the items of this page and of all pages after it.

        Args:
            limit: the largest number of items. Default: all.
        """
        if limit is not None:
            return self._limited(limit).to_list()
        return ItemList([item for item in self])

    def first(self) -> T | None:
        """Return the first item of this page or a later one, None if there is none."""
        page: Page[T] | None = self._opened()
        while page is not None and not page.items:
            page = page.next_page()
        return None if page is None else page.items[0]

    def to_pandas(self) -> pandas.DataFrame:
        """Return all items as a DataFrame. docs/pages.md has the rules.

        Raises:
            ConfigurationError: pandas is not installed; install `kamiwaza-client[pandas]`.
        """
        return run_blocking(dataframes.to_pandas, self.to_list())

    def to_arrow(self) -> pyarrow.Table:
        """Return all items as an Arrow table. docs/pages.md has the rules.

        Raises:
            ConfigurationError: pyarrow is not installed; install `kamiwaza-client[arrow]`.
        """
        return run_blocking(dataframes.to_arrow, self.to_list())

    def to_polars(self) -> polars.DataFrame:
        """Return all items as a polars DataFrame. docs/pages.md has the rules.

        Raises:
            ConfigurationError: polars is not installed; install `kamiwaza-client[polars]`.
        """
        return run_blocking(dataframes.to_polars, self.to_list())

    @property
    def _body(self) -> PageBody[T]:
        if self._loaded is None:
            raise KamiwazaError(f"{self._pagination.name}: the page, or iterate over it")
        return self._loaded

    def _opened(self) -> Self:
        if self._loaded is None:
            self._load(Prefetcher(self._fetch))
        return self

    def _load(self, prefetcher: Prefetcher[T]) -> None:
        if self._remaining == 0:
            self._loaded = PageBody(ItemList(), 0)
            return
        # A page that was requested ahead arrives at once, which says nothing about the latency.
        started = time.monotonic() if prefetcher.is_empty else None
        try:
            body = prefetcher.take(self._position)
            is_new = self._pagination.is_new(body, self._visited)
        except APIError as error:
            error.page_token = token_of(self._pagination, self._position)
            raise
        if started is not None:
            self._latency = time.monotonic() - started
        self._loaded = body if is_new else PageBody(ItemList(), 0)

    def _remaining_after(self) -> int | None:
        """Return the number of requested items after this page; None: all."""
        return None if self._remaining is None else self._remaining - len(self.items)

    def _next_position(self) -> tuple[PagePosition, VisitedPages] | None:
        return self._pagination.after(self._position, self._body, self._visited)

    def _token_before(self, unread: int) -> str | None:
        """Return the token of the position before the last `unread` items of this page."""
        index = self._position.index + len(self.items) - unread
        position = PagePosition(self._position.value, index)
        if index < len(self._body.items):
            return token_of(self._pagination, position)
        try:
            following = self._next_position()
        except PaginationError:
            # The next page cannot be requested, so continuing must raise this error again.
            return token_of(self._pagination, position)
        return None if following is None else token_of(self._pagination, following[0])

    def _prefetch_next(self, prefetcher: Prefetcher[T]) -> None:
        """Request the next pages. Their errors are raised when they are reached."""
        max_pages = self._pages_ahead()
        remaining = self._remaining_after()
        try:
            following = self._next_position() if max_pages and remaining != 0 else None
        except PaginationError:
            return  # `_load_next` raises it again, when the items of this page have been read
        if following is not None:
            prefetcher.request(
                self._pagination.positions_ahead(
                    *following, self._body, remaining=remaining, max_pages=max_pages
                )
            )

    def _pages_ahead(self) -> int:
        """Return the number of pages to request in advance."""
        if self._prefetch is not None:
            return self._prefetch
        # A thread or task would take longer than a fast page.
        is_fast = self._latency is not None and self._latency < _FAST_PAGE
        return 0 if is_fast else PREFETCH

    def _load_next(self, prefetcher: Prefetcher[T]) -> Page[T] | None:
        remaining = self._remaining_after()
        if remaining == 0:
            return None
        try:
            following = self._next_position()
        except PaginationError as error:
            error.page_token = self._token_before(0)
            raise
        if following is None:
            return None
        position, visited = following
        page: Page[T] = Page(
            self._pagination,
            self._fetch,
            position,
            remaining=remaining,
            prefetch=self._prefetch,
            visited=visited,
            latency=self._latency,
        )
        page._load(prefetcher)
        return page

    def _limited(self, limit: int) -> Page[T]:
        remaining = limit if self._remaining is None else min(limit, self._remaining)
        page = type(self)(
            self._pagination,
            self._fetch,
            self._position,
            remaining=remaining,
            prefetch=self._prefetch,
            visited=self._visited,
            latency=self._latency,
        )
        page._loaded = self._loaded  # not requested again
        return page


def paged(
    transport: Transport,
    request: Request[Any],
    read: Callable[[Received], PageBody[T]],
    *,
    limit: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    prefetch: int | None = None,
    filters: tuple[str, ...] = (),
) -> Page[T]:
    """Return the first page of the list behind `request`, or that of `page_token`.

    Args:
        transport: sends the requests.
        request: the request of a paged operation.
        read: reads a page from an answer.
        limit: the largest number of items over all pages. Default: all.
        page_size: items per request. Default: 100, or `limit` if that is smaller.
        page_token: the position at which an earlier iteration of the same list stopped.
        prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
            to four, if a page takes longer than 3 ms.
        filters: parameters that shorten the list, for the text of PaginationLimitError.

    Raises:
        InvalidArgumentError: a value is out of range, or the token belongs to another list.
    """
    if prefetch is not None and not 0 <= prefetch <= MAX_PREFETCH:
        raise InvalidArgumentError(f"prefetch: must be 0 to {MAX_PREFETCH}, not {prefetch!r}")
    pagination = Pagination(request, page_size=page_size, limit=limit, filters=filters)
    position = pagination.start
    if page_token is not None:
        position, pagination.size = position_of(pagination, page_token, page_size)

    def fetch(position: PagePosition) -> PageBody[T]:
        return read(transport.receive(pagination.request_at(position)))

    page = Page(pagination, fetch, position, remaining=limit, prefetch=prefetch)
    return page._ready_to_use()
