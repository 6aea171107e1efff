"""Page tokens: a position in a list as an opaque text."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.paging.pagination import PagePosition

if TYPE_CHECKING:
    from kamiwaza.paging.pagination import Pagination

# Increased when the fields change. Tokens of other versions are refused.
_VERSION = 1


def token_of(pagination: Pagination, position: PagePosition) -> str:
    """Return the token of a position. It is URL-safe and only valid for the same list."""
    fields = [
        _VERSION,
        pagination.name,
        _list_digest(pagination),
        position.value,
        position.index,
        # Positions count in pages of this size, so another size would skip or repeat items.
        pagination.size,
    ]
    text = json.dumps(fields, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(text).decode("ascii").rstrip("=")


def position_of(
    pagination: Pagination, token: str, page_size: int | None
) -> tuple[PagePosition, int | None]:
    """Return the position and the page size in a token.

    Raises:
        InvalidArgumentError: the text is not a token, belongs to another list or to other
            filters, or has another page size than `page_size`.
    """
    try:
        padded = token + "=" * (-len(token) % 4)
        version, name, digest, position, index, size = json.loads(
            base64.b64decode(padded, altchars=b"-_", validate=True)
        )
    except (ValueError, TypeError, RecursionError):
        raise InvalidArgumentError("page_token: this is not a page token") from None
    # A token comes from outside, so every member is checked.
    if version != _VERSION or not _is_valid(pagination, position, index, size):
        raise InvalidArgumentError("page_token: this is not a page token of this client's lists")
    if name != pagination.name:
        raise InvalidArgumentError(f"page_token: it belongs to {name}, not to {pagination.name}")
    if digest != _list_digest(pagination):
        raise InvalidArgumentError("page_token: it belongs to the same list with other filters")
    if page_size not in (None, size):
        raise InvalidArgumentError(f"page_token: its page size is {size}, not {page_size}")
    return PagePosition(position, index), size


def _is_valid(pagination: Pagination, position: object, index: object, size: object) -> bool:
    kinds = (int,) if pagination.counted else (str, type(None))
    numbers = (index, 1 if size is None else size)
    # True is an int, so it is excluded explicitly.
    if isinstance(position, bool) or not isinstance(position, kinds):
        return False
    return all(type(number) is int and number >= 0 for number in numbers)


def _list_digest(pagination: Pagination) -> str:
    """Return a digest of path and filters. It reveals neither."""
    fields = json.dumps(
        [pagination.path, sorted(pagination.other_parameters), sorted(pagination.headers)]
    )
    return hashlib.sha256(fields.encode("utf-8", "surrogatepass")).hexdigest()[:12]
