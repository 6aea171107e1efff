"""The requests for the pages of a list, and the position of each page. No I/O.

The paging dialects are data: `Paging` of the contract names the query parameters and the members
of the answer. In counted lists (page, offset, skip) the position of every page can be computed. In
chained lists (cursor, page_token) each answer has the position of the next page. A `limit` list
has one page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kamiwaza.contract.presence import require_present
from kamiwaza.errors import InvalidArgumentError, PaginationError, PaginationLimitError

if TYPE_CHECKING:
    from kamiwaza.serialization.item_list import ItemList
    from kamiwaza_api.request import Paging, Request

T = TypeVar("T")

# The largest size that every paged operation of the contract accepts.
PAGE_SIZE = 100
PREFETCH = 4
MAX_PREFETCH = 16
_COUNTED = ("page", "offset", "skip")
# A platform that filters rows may send empty pages, but an endless series of them is a fault.
_MAX_EMPTY_PAGES = 100
# Members that identify an item, in this order.
_ID_MEMBERS = ("id", "urn", "job_id", "sequence")


@dataclass(frozen=True, slots=True)
class PagePosition:
    """A position in a list.

    `value` is the page number, offset or cursor of a page (None: the first page). `index` is the
    number of items of that page before the position.
    """

    value: int | str | None
    index: int = 0


@dataclass(frozen=True, slots=True)
class PageBody(Generic[T]):
    """One page as the platform sent it.

    `rows` counts the items and the rows that the platform held back. `size` is the page size that
    the platform reports, `next` the cursor of the next page, and `more` whether the platform
    reports a next page. `data` is the body of the answer.
    """

    items: ItemList[T]
    rows: int
    data: bytes = field(default=b"", repr=False)
    total: int | None = None
    next: str | None = None
    more: bool | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class VisitedPages:
    """The pages before a position, kept to detect a platform that repeats pages or cursors.

    `number` counts them. `data`, `first_id` and `oversized` (more rows than requested) describe
    the last one. `empty` counts the empty pages at the end. `cursors` maps each cursor to the
    number of its page; all positions of one list share it.
    """

    number: int = 0
    data: bytes = field(default=b"", repr=False)
    first_id: object = None
    oversized: bool = False
    empty: int = 0
    cursors: dict[str, int] = field(default_factory=dict, repr=False)


class Pagination:
    """The paging of one list: its requests, the size of its pages, and its end."""

    def __init__(
        self,
        request: Request[Any],
        *,
        page_size: int | None = None,
        limit: int | None = None,
        filters: tuple[str, ...] = (),
    ) -> None:
        """Prepare to read the list behind `request`.

        Args:
            request: the request of a paged operation.
            page_size: items per request. Default: 100, or `limit` if that is smaller.
            limit: the largest number of items over all pages. Default: no limit.
            filters: parameters that shorten the list, for the text of PaginationLimitError.

        Raises:
            InvalidArgumentError: the operation is not paged, or a size is out of range.
            UnsupportedByServerError: the release does not have the operation.
        """
        endpoint = request.endpoint
        require_present(endpoint)
        if endpoint.paging is None:
            raise InvalidArgumentError(f"{endpoint.name} is not paged; it returns the whole list")
        self.endpoint = endpoint
        self.name: str = endpoint.name
        self.paging: Paging = endpoint.paging
        self.counted: bool = self.paging.style in _COUNTED
        self.filters = filters
        _at_least("limit", limit, 0)
        query = dict(request.query)
        paging_parameters = (self.paging.limit, self.paging.position)
        self._request = request
        self.other_parameters: tuple[tuple[str, str], ...] = tuple(
            pair for pair in request.query if pair[0] not in paging_parameters
        )
        self.path: str = request.path
        self.headers: tuple[tuple[str, str], ...] = request.headers
        size = query.get(self.paging.limit or "")
        self.size: int | None = self._size(size, page_size, limit)
        self.start: PagePosition = PagePosition(self._start(query.get(self.paging.position or "")))

    def _size(self, in_request: str | None, page_size: int | None, limit: int | None) -> int | None:
        if in_request is not None and page_size is not None:
            raise InvalidArgumentError(f"{self.name}: the request has a page size already")
        size = page_size if in_request is None else _integer(f"{self.paging.limit}", in_request)
        _at_least("page_size", size, 1)
        if size is not None:
            return size
        if self.paging.style == "limit":
            # A list of this kind has one page, so the page must hold all requested items.
            return limit or None
        return PAGE_SIZE if limit is None else max(1, min(PAGE_SIZE, limit))

    def _start(self, in_request: str | None) -> int | str | None:
        if not self.counted:
            return in_request
        if in_request is None:
            return 1 if self.paging.style == "page" else 0
        return _integer(f"{self.paging.position}", in_request)

    @property
    def _requested_size(self) -> int:
        return self.size or PAGE_SIZE

    def request_at(self, position: PagePosition) -> Request[Any]:
        """Return the request for the page at `position`."""
        paging = self.paging
        parameters: list[tuple[str, str]] = []
        if paging.limit and self.size is not None:
            parameters.append((paging.limit, str(self.size)))
        # The first page is the default, so its position need not be sent.
        if paging.position and position.value not in (None, 0):
            parameters.append((paging.position, str(position.value)))
        return replace(self._request, query=(*self.other_parameters, *parameters))

    def is_new(self, body: PageBody[Any], visited: VisitedPages) -> bool:
        """Return whether a page has items that the page before it did not have.

        A platform that ignores the page size sends the whole list at once; its second page is
        not new.

        Raises:
            PaginationError: the platform ignores the position and repeats the page before.
        """
        # An empty page repeats nothing; `after` decides whether it is the end.
        if not visited.data or not body.items:
            return True
        # Totals and times may differ in repeated pages, so the first items are compared too.
        if body.data != visited.data and _identity(body.items[0]) != visited.first_id:
            return True
        # The page before was the whole list, so a repetition of it is the end.
        if visited.oversized:
            return False
        raise PaginationError(
            f"the platform sends the same page again: it ignores {self.paging.position!r}, or the"
            " list grows faster than it is read",
            operation=self.name,
        )

    def after(
        self, position: PagePosition, body: PageBody[Any], visited: VisitedPages
    ) -> tuple[PagePosition, VisitedPages] | None:
        """Return the position of the page after this one, None at the end.

        Raises:
            PaginationError: the platform repeats cursors or sends only empty pages.
            PaginationLimitError: the platform does not accept the next position.
        """
        if self.paging.style == "limit":
            return None
        if self.counted:
            value: int | str | None = self._next_counted(position, body)
        else:
            value = self._next_cursor(body, visited)
        if value is None:
            return None
        return PagePosition(value), VisitedPages(
            number=visited.number + 1,
            data=body.data,
            first_id=_identity(body.items[0]) if body.items else None,
            oversized=body.rows > self._requested_size,
            empty=0 if body.rows else visited.empty + 1,
            cursors=visited.cursors,
        )

    def _next_counted(self, position: PagePosition, body: PageBody[Any]) -> int | None:
        size = self._actual_size(body)
        # A page may be longer than its size, if the platform ignores the size.
        step = max(size, body.rows)
        if not body.rows:
            return None
        if body.total is None and body.rows < size:
            if size <= PAGE_SIZE:
                return None
            # A platform may cap larger sizes silently, so only an empty page is the end.
            step = body.rows
        # Compared by index, not by the number of items: rows are held back, and totals change.
        if body.total is not None and self._index(position.value, size) + step >= body.total:
            return None
        next_value = self._next_value(position.value, step)
        if not self._is_allowed(next_value):
            raise self._limit_error()
        return next_value

    def _actual_size(self, body: PageBody[Any]) -> int:
        """Return the size of the platform's pages: the reported one if the page agrees with it."""
        requested, reported = self._requested_size, body.size
        # Some platforms reduce the size, and some report a larger one that they do not use.
        if (
            reported is not None
            and reported > 0
            and (reported <= requested or body.rows > requested)
        ):
            return reported
        return requested

    def _next_value(self, value: int | str | None, step: int) -> int:
        return int(value or 0) + (1 if self.paging.style == "page" else step)

    def _index(self, value: int | str | None, size: int) -> int:
        number = int(value or 0)
        return (number - 1) * size if self.paging.style == "page" else number

    def _is_allowed(self, value: int) -> bool:
        return self.paging.max_position is None or value <= self.paging.max_position

    def _limit_error(self) -> PaginationLimitError:
        advice = "the list has no filters to shorten it"
        if self.filters:
            advice = f"shorten the list with {', '.join(self.filters)}"
        error = PaginationLimitError(
            f"the list may have more items, but the platform accepts no {self.paging.position}"
            f" above {self.paging.max_position}; {advice}",
            operation=self.name,
        )
        error.max_position, error.filters = self.paging.max_position, self.filters
        return error

    def _next_cursor(self, body: PageBody[Any], visited: VisitedPages) -> str | None:
        if not body.next or body.more is False:
            # Ending here would lose the rest of the list without an error.
            if body.more:
                raise PaginationError(
                    f"the platform reports more items, but {self.paging.next!r} is empty",
                    operation=self.name,
                )
            return None
        number = visited.number + 1
        # If a page is read again, its cursor has the same number as before.
        repeats_cursor = visited.cursors.setdefault(body.next, number) != number
        if repeats_cursor or visited.empty >= _MAX_EMPTY_PAGES:
            repeated = "empty pages" if visited.empty >= _MAX_EMPTY_PAGES else "the same cursor"
            raise PaginationError(
                f"the platform repeatedly sends {repeated}; the list cannot be read to its end",
                operation=self.name,
            )
        return body.next

    def positions_ahead(
        self,
        position: PagePosition,
        visited: VisitedPages,
        body: PageBody[Any],
        *,
        remaining: int | None,
        max_pages: int,
    ) -> list[PagePosition]:
        """Return the positions of the pages to request ahead.

        Without a total the end of the list is unknown, so the number of pages doubles with each
        page that was read.

        Args:
            position: the position of the page after `body`.
            visited: the pages before `position`.
            body: the current page.
            remaining: the number of items still requested; None: all.
            max_pages: the largest number of positions.
        """
        if not self.counted:
            # Only the page before has the position of a page.
            max_pages = min(max_pages, 1)
        elif body.total is None:
            max_pages = min(max_pages, 2 ** (visited.number - 1))
        if remaining is not None:
            max_pages = min(max_pages, -(-remaining // self._requested_size))  # rounded up
        positions: list[PagePosition] = []
        size = self._actual_size(body)
        while len(positions) < max_pages:
            positions.append(position)
            position = (
                PagePosition(self._next_value(position.value, size)) if self.counted else position
            )
            is_end = body.total is not None and self._index(position.value, size) >= body.total
            if is_end or not self.counted or not self._is_allowed(int(position.value or 0)):
                break
        return positions


def _at_least(name: str, value: int | None, minimum: int) -> None:
    if value is not None and value < minimum:
        raise InvalidArgumentError(f"{name}: must be {minimum} or more, not {value!r}")


def _integer(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InvalidArgumentError(f"{name}: must be a whole number, not {text!r}") from None


def _identity(item: object) -> object:
    """Return the id of an item, or the item itself if it has none."""
    for name in _ID_MEMBERS:
        key = item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)
        if key:
            return key
    return item
