# Written by scripts/unasync.py from kamiwaza/_async/paging/page.py: edit that.
"""Lists that come in pages: one page, and the way to all that follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from kamiwaza._sync.paging.read_ahead import ReadAhead
from kamiwaza.arguments.guard import guarded
from kamiwaza.concurrency.background_calls import Opening
from kamiwaza.concurrency.primitives import run_blocking
from kamiwaza.errors import APIError, InvalidArgumentError, KamiwazaError, PaginationError
from kamiwaza.paging.reading import other_members
from kamiwaza.paging.token import place_of, token_of
from kamiwaza.paging.walk import MOST_PREFETCH, PREFETCH, PageBody, Place, Trail, Walk
from kamiwaza.serialization import dataframes

if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]
    from pydantic import JsonValue

    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

T = TypeVar("T")


@guarded
class Page(Opening, Generic[T]):
    """One page of a list. Iterating over it goes on through all that follow.

    The following pages are asked for while the items of this one are used, several at once where
    the list allows it. Each iteration begins here. `for` opens the page by itself; its
    other members need it open, which `await` does.
    """

    def __init__(
        self,
        walk: Walk,
        fetch: Callable[[Place], PageBody[T]],
        place: Place,
        *,
        left: int | None,
        prefetch: int,
        trail: Trail | None = None,
    ) -> None:
        """Prepare the page at `place`, of which and after which `left` items are wanted."""
        self._walk = walk
        self._fetch = fetch
        self._place = place
        self._left = left
        self._prefetch = prefetch
        self._trail = Trail() if trail is None else trail
        self._loaded: PageBody[T] | None = None
        self._reading: tuple[Page[T], Iterator[T]] | None = None

    @property
    def items(self) -> list[T]:
        """The items of this page."""
        place, found = self._place, self._body.items
        end = None if self._left is None else place.index + self._left
        return found if (place.index, end) == (0, None) else found[place.index : end]

    @property
    def total(self) -> int | None:
        """How many items the whole list has, if the platform says so."""
        return self._body.total

    @property
    def extra(self) -> Mapping[str, JsonValue]:
        """What the answer says besides its items, as plain JSON: `rejections` for example."""
        return other_members(self._body.data, self._walk.endpoint)

    @property
    def page_token(self) -> str | None:
        """Where to go on: behind the last item that iterating gave, also in the middle of a page.

        Before iterating it is the start of this page; at the end of the list it is None. Pass it
        as `page_token=` to the same call, at any later time.
        """
        if self._reading is None:
            return token_of(self._walk, self._place)
        page, items = self._reading
        return page._token(length_hint(items))

    def __len__(self) -> int:
        """Return the number of items on this page."""
        return len(self.items)

    def __repr__(self) -> str:
        """Return the operation, and how many items the page has."""
        state = "not opened" if self._loaded is None else f"{len(self)} items"
        return f"<{type(self).__name__} of {self._walk.name}: {state}>"

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items of this page and of all that follow, in their order.

        Raises the error of a page when its turn comes; `error.page_token` is where to go on.
        """
        with ReadAhead(self._fetch) as ahead:
            page: Page[T] | None = self._opened()
            while page is not None:
                items = iter(page.items)
                self._reading = (page, items)
                if page is self:
                    # Who only looks at the first items asks for nothing more.
                    for item in islice(items, (len(page.items) + 1) // 2):
                        yield item
                page._ask_ahead(ahead)
                for item in items:
                    yield item
                page = page._following(ahead)

    def iter_pages(self) -> Iterator[Page[T]]:
        """Iterate over this page and all that follow."""
        with ReadAhead(self._fetch) as ahead:
            page: Page[T] | None = self._opened()
            while page is not None:
                yield page
                page._ask_ahead(ahead)
                page = page._following(ahead)

    def next_page(self) -> Page[T] | None:
        """Return the page after this one, None behind the last."""
        page = self._opened()
        return page._following(ReadAhead(self._fetch))

    def to_list(self, limit: int | None = None) -> list[T]:
        """Return the items from here on, `limit` of them at most."""
        if limit is not None:
            return self._limited(limit).to_list()
        return [item for item in self]

    def first(self) -> T | None:
        """Return the first item from here on, None if there is none."""
        page: Page[T] | None = self._opened()
        while page is not None and not page.items:
            page = page.next_page()
        return None if page is None else page.items[0]

    def to_pandas(self) -> pandas.DataFrame:
        """Return all items as a DataFrame. docs/pages.md has the rules.

        Raises ConfigurationError without pandas, which the extra `dataframe` brings.
        """
        return run_blocking(dataframes.to_pandas, self.to_list())

    def to_arrow(self) -> pyarrow.Table:
        """Return all items as an Arrow table. docs/pages.md has the rules.

        Raises ConfigurationError without pyarrow, which the extra `dataframe` brings.
        """
        return run_blocking(dataframes.to_arrow, self.to_list())

    def to_polars(self) -> polars.DataFrame:
        """Return all items as a polars DataFrame. docs/pages.md has the rules.

        Raises ConfigurationError without polars, which the extra `dataframe` brings.
        """
        return run_blocking(dataframes.to_polars, self.to_list())

    @property
    def _body(self) -> PageBody[T]:
        if self._loaded is None:
            raise KamiwazaError(f"{self._walk.name}: the page, or iterate over it")
        return self._loaded

    def _opened(self) -> Self:
        if self._loaded is None:
            self._load(ReadAhead(self._fetch))
        return self

    def _load(self, ahead: ReadAhead[T]) -> None:
        if self._left == 0:
            self._loaded = PageBody([], 0)
            return
        try:
            body = ahead.take(self._place)
            new = self._walk.is_new(body, self._trail)
        except APIError as error:
            error.page_token = token_of(self._walk, self._place)
            raise
        self._loaded = body if new else PageBody([], 0)

    def _rest(self) -> int | None:
        """Return how many items are wanted behind this page."""
        return None if self._left is None else self._left - len(self.items)

    def _next(self) -> tuple[Place, Trail] | None:
        return self._walk.after(self._place, self._body, self._trail)

    def _token(self, unread: int) -> str | None:
        """Return where to go on if the last `unread` items of this page are still to come."""
        here = Place(self._place.position, self._place.index + len(self.items) - unread)
        if here.index < len(self._body.items):
            return token_of(self._walk, here)
        try:
            following = self._next()
        except PaginationError:
            return token_of(self._walk, here)
        return None if following is None else token_of(self._walk, following[0])

    def _ask_ahead(self, ahead: ReadAhead[T]) -> None:
        """Ask for what comes next; what is wrong with it is said when its turn comes."""
        try:
            following = self._next() if self._prefetch and self._rest() != 0 else None
        except PaginationError:
            return
        if following is not None:
            most, left = self._prefetch, self._rest()
            ahead.ask(self._walk.plan(*following, self._body, left=left, most=most))

    def _following(self, ahead: ReadAhead[T]) -> Page[T] | None:
        rest = self._rest()
        if rest == 0:
            return None
        try:
            following = self._next()
        except PaginationError as error:
            error.page_token = self._token(0)
            raise
        if following is None:
            return None
        place, trail = following
        page: Page[T] = Page(
            self._walk, self._fetch, place, left=rest, prefetch=self._prefetch, trail=trail
        )
        page._load(ahead)
        return page

    def _limited(self, limit: int) -> Page[T]:
        left = limit if self._left is None else min(limit, self._left)
        page = type(self)(
            self._walk,
            self._fetch,
            self._place,
            left=left,
            prefetch=self._prefetch,
            trail=self._trail,
        )
        page._loaded = self._loaded
        return page


def paged(
    transport: Transport,
    request: Request[Any],
    read: Callable[[Received], PageBody[T]],
    *,
    limit: int | None = None,
    page_size: int | None = None,
    page_token: str | None = None,
    prefetch: int = PREFETCH,
    filters: tuple[str, ...] = (),
) -> Page[T]:
    """Return the first page of the list behind `request`, or that of `page_token`.

    Args:
        read: Makes a page of an answer.
        limit: How many items are wanted in all; None means all there are.
        page_size: How many items the platform is asked for at once.
        page_token: Where an earlier reading of the same list stopped.
        prefetch: How many pages may be asked for ahead, 0 to 16.
        filters: Parameters that make the list shorter, for the error of one that is too long.

    Raises InvalidArgumentError for values that make no sense.
    """
    if not 0 <= prefetch <= MOST_PREFETCH:
        raise InvalidArgumentError(f"prefetch: must be 0 to {MOST_PREFETCH}, not {prefetch!r}")
    walk = Walk(request, page_size=page_size, limit=limit, filters=filters)
    place = walk.start
    if page_token is not None:
        place, walk.size = place_of(walk, page_token, page_size)

    def fetch(at: Place) -> PageBody[T]:
        return read(transport.receive(walk.request_at(at)))

    return Page(walk, fetch, place, left=limit, prefetch=prefetch)._begun()
