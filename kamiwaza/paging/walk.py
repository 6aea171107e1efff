"""What a page of a list is and where the next one begins: pure, no I/O.

The dialects are data: `Paging` of the contract names the query parameters and the members of the
answer. Counted lists (page, offset, skip) know where every page begins; chained ones (cursor,
page_token) learn it from the page before; a `limit` list is one page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from kamiwaza.contract.presence import require_present
from kamiwaza.errors import InvalidArgumentError, PaginationError, PaginationLimitError

if TYPE_CHECKING:
    from kamiwaza_api.request import Paging, Request

T = TypeVar("T")

# The largest size every paged operation of the contract accepts.
PAGE_SIZE = 100
PREFETCH = 4
MOST_PREFETCH = 16
_COUNTED = ("page", "offset", "skip")
_MOST_EMPTY = 100
_KEYS = ("id", "urn", "job_id", "sequence")


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading stands: `index` items into the page at `position` (None: the first)."""

    position: int | str | None
    index: int = 0


@dataclass(frozen=True, slots=True)
class PageBody(Generic[T]):
    """What one answer says: `rows` counts the items and those the platform held back.

    `size` is the page size the platform says it used, `next` the cursor of the next page, `more`
    whether it says that there is one; `data` the answer as it came.
    """

    items: list[T]
    rows: int
    data: bytes = field(default=b"", repr=False)
    total: int | None = None
    next: str | None = None
    more: bool | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Trail:
    """What the pages before left behind, to notice a platform that goes in circles.

    `cursors` maps every cursor to the number of its page; a walk shares one.
    """

    number: int = 0
    data: bytes = field(default=b"", repr=False)
    first: object = None
    whole: bool = False
    empty: int = 0
    cursors: dict[str, int] = field(default_factory=dict, repr=False)


class Walk:
    """How one list is read: its request, the size of its pages, and when it ends."""

    def __init__(
        self,
        request: Request[Any],
        *,
        page_size: int | None = None,
        limit: int | None = None,
        filters: tuple[str, ...] = (),
    ) -> None:
        """Prepare to read the list behind `request`, `limit` items of it at most.

        `page_size` is what the platform is asked for at once; `filters` are parameters that make
        the list shorter. Raises InvalidArgumentError if the operation is not paged, or for sizes
        that make no sense, UnsupportedByServerError if this release lacks the operation.
        """
        endpoint = request.endpoint
        require_present(endpoint)
        if endpoint.paging is None:
            raise InvalidArgumentError(f"{endpoint.name} is not paged; it returns everything")
        self.endpoint = endpoint
        self.name: str = endpoint.name
        self.paging: Paging = endpoint.paging
        self.counted: bool = self.paging.style in _COUNTED
        self.filters = filters
        _at_least("limit", limit, 0)
        known = dict(request.query)
        self._own = (self.paging.limit, self.paging.position)
        self._request = request
        self.others: tuple[tuple[str, str], ...] = tuple(
            pair for pair in request.query if pair[0] not in self._own
        )
        self.path: str = request.path
        self.headers: tuple[tuple[str, str], ...] = request.headers
        self.size: int | None = self._size(known.get(self.paging.limit or ""), page_size, limit)
        self.start: Place = Place(self._start(known.get(self.paging.position or "")))

    def _size(self, asked: str | None, page_size: int | None, limit: int | None) -> int | None:
        if asked is not None and page_size is not None:
            raise InvalidArgumentError(f"{self.name}: the request has a page size already")
        given = page_size if asked is None else _whole(f"{self.paging.limit}", asked)
        _at_least("page_size", given, 1)
        if given is not None:
            return given
        if self.paging.style == "limit":
            return limit or None
        return PAGE_SIZE if limit is None else max(1, min(PAGE_SIZE, limit))

    def _start(self, asked: str | None) -> int | str | None:
        if not self.counted:
            return asked
        if asked is None:
            return 1 if self.paging.style == "page" else 0
        return _whole(f"{self.paging.position}", asked)

    @property
    def _step(self) -> int:
        return self.size or PAGE_SIZE

    def request_at(self, place: Place) -> Request[Any]:
        """Return the request for the page at `place`."""
        paging = self.paging
        own: list[tuple[str, str]] = []
        if paging.limit and self.size is not None:
            own.append((paging.limit, str(self.size)))
        if paging.position and place.position not in (None, 0):
            own.append((paging.position, str(place.position)))
        return replace(self._request, query=(*self.others, *own))

    def is_new(self, body: PageBody[Any], trail: Trail) -> bool:
        """Tell whether a page brings anything that the one before did not.

        Raises PaginationError for one that repeats the page before: the platform ignores where it
        was asked to go on. Only one that ignores sizes too has given everything at once.
        """
        if not trail.data or not body.items:
            return True
        if body.data != trail.data and _key(body.items[0]) != trail.first:
            return True
        if trail.whole:
            return False
        raise PaginationError(
            f"the platform sends the same page again: it ignores {self.paging.position!r}, or the"
            " list grows faster than it is read",
            operation=self.name,
        )

    def after(self, place: Place, body: PageBody[Any], trail: Trail) -> tuple[Place, Trail] | None:
        """Return where the page after this one begins, None at the end.

        Raises PaginationError if the platform goes in circles, PaginationLimitError if it refuses
        to go on.
        """
        if self.paging.style == "limit":
            return None
        position = self._counted(place, body) if self.counted else self._chained(body, trail)
        if position is None:
            return None
        return Place(position), Trail(
            number=trail.number + 1,
            data=body.data,
            first=_key(body.items[0]) if body.items else None,
            whole=body.rows > self._step,
            empty=0 if body.rows else trail.empty + 1,
            cursors=trail.cursors,
        )

    def _counted(self, place: Place, body: PageBody[Any]) -> int | None:
        size = self._used(body)
        step = max(size, body.rows)
        if not body.rows:
            return None
        if body.total is None and body.rows < size:
            if size <= PAGE_SIZE:
                return None
            # A platform may cap larger sizes without a word: ask on until nothing comes.
            step = body.rows
        # By index, not by what was collected: rows are held back, and totals change.
        if body.total is not None and self._index(place.position, size) + step >= body.total:
            return None
        following = self._further(place.position, step)
        if not self._allowed(following):
            raise self._limit_error()
        return following

    def _used(self, body: PageBody[Any]) -> int:
        """Return the size of the platform's pages: what it says, if what came bears it out."""
        asked = self._step
        if body.size is not None and body.size > 0 and (body.size <= asked or body.rows > asked):
            return body.size
        return asked

    def _further(self, position: int | str | None, step: int) -> int:
        return int(position or 0) + (1 if self.paging.style == "page" else step)

    def _index(self, position: int | str | None, size: int) -> int:
        number = int(position or 0)
        return (number - 1) * size if self.paging.style == "page" else number

    def _allowed(self, position: int) -> bool:
        return self.paging.max_position is None or position <= self.paging.max_position

    def _limit_error(self) -> PaginationLimitError:
        way = f"narrow it with {', '.join(self.filters)}" if self.filters else "nothing narrows it"
        error = PaginationLimitError(
            f"there may be more, but the platform accepts no {self.paging.position} above"
            f" {self.paging.max_position}; {way}",
            operation=self.name,
        )
        error.max_position, error.filters = self.paging.max_position, self.filters
        return error

    def _chained(self, body: PageBody[Any], trail: Trail) -> str | None:
        if not body.next or body.more is False:
            if body.more:
                raise PaginationError(
                    f"the platform says that there is more, but {self.paging.next!r} is empty",
                    operation=self.name,
                )
            return None
        number = trail.number + 1
        if trail.cursors.setdefault(body.next, number) != number or trail.empty >= _MOST_EMPTY:
            what = "empty pages" if trail.empty >= _MOST_EMPTY else "the same cursor"
            raise PaginationError(
                f"the platform sends {what} again and again; the list cannot be read to its end",
                operation=self.name,
            )
        return body.next

    def plan(
        self, place: Place, trail: Trail, body: PageBody[Any], *, left: int | None, most: int
    ) -> list[Place]:
        """Return the pages worth asking for already, `most` of them and `left` items at most.

        `place` is where the page after `body` begins, `trail` leads to it. Without a total nobody
        knows whether there are pages, so they are asked for more boldly one by one.
        """
        if not self.counted:
            most = min(most, 1)
        elif body.total is None:
            most = min(most, 2 ** (trail.number - 1))
        if left is not None:
            most = min(most, -(-left // self._step))
        found: list[Place] = []
        size = self._used(body)
        while len(found) < most:
            found.append(place)
            place = Place(self._further(place.position, size)) if self.counted else place
            end = body.total is not None and self._index(place.position, size) >= body.total
            if end or not self.counted or not self._allowed(int(place.position or 0)):
                break
        return found


def _at_least(name: str, value: int | None, least: int) -> None:
    if value is not None and value < least:
        raise InvalidArgumentError(f"{name}: must be {least} or more, not {value!r}")


def _whole(name: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InvalidArgumentError(f"{name}: must be a whole number, not {text!r}") from None


def _key(item: object) -> object:
    """Return what tells an item from others: its id if it has one, else all of it."""
    for name in _KEYS:
        found = item.get(name) if isinstance(item, Mapping) else getattr(item, name, None)
        if found:
            return found
    return item
