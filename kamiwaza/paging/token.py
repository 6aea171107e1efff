"""Tokens to go on with a list later, or elsewhere: where reading stands, as one opaque word."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.paging.walk import Place

if TYPE_CHECKING:
    from kamiwaza.paging.walk import Walk

_VERSION = 1


def token_of(walk: Walk, place: Place) -> str:
    """Return a token for `place`: URL-safe, and only good for the same list."""
    said = [_VERSION, walk.name, _sameness(walk), place.position, place.index, walk.size]
    text = json.dumps(said, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(text).decode("ascii").rstrip("=")


def place_of(walk: Walk, token: str, page_size: int | None) -> tuple[Place, int | None]:
    """Return the place a token stands for, and the page size it counts in.

    Raises InvalidArgumentError for what is no token, for one of another list or of the same one
    with other filters, and for a `page_size` other than the token's.
    """
    try:
        padded = token + "=" * (-len(token) % 4)
        version, name, sameness, position, index, size = json.loads(
            base64.b64decode(padded, altchars=b"-_", validate=True)
        )
    except (ValueError, TypeError, RecursionError):
        raise InvalidArgumentError("page_token: this is no token of a list") from None
    if version != _VERSION or not _plausible(walk, position, index, size):
        raise InvalidArgumentError("page_token: this is no token of this client's lists")
    if name != walk.name:
        raise InvalidArgumentError(f"page_token: it belongs to {name}, not to {walk.name}")
    if sameness != _sameness(walk):
        raise InvalidArgumentError("page_token: it belongs to the same list with other filters")
    if page_size not in (None, size):
        raise InvalidArgumentError(f"page_token: it counts in pages of {size}, not {page_size}")
    return Place(position, index), size


def _plausible(walk: Walk, position: object, index: object, size: object) -> bool:
    kinds = (int,) if walk.counted else (str, type(None))
    numbers = (index, 1 if size is None else size)
    if isinstance(position, bool) or not isinstance(position, kinds):
        return False
    return all(type(number) is int and number >= 0 for number in numbers)


def _sameness(walk: Walk) -> str:
    """Return a word that differs when path or filters do; it gives neither away."""
    said = json.dumps([walk.path, sorted(walk.others), sorted(walk.headers)])
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:12]
