"""The end of an answer on its connection, and unexpected bytes after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

_BODILESS = (204, 205, 304)


def unread_answer(connection: Any) -> bool:
    """Return whether bytes follow the last answer on an httpcore connection.

    They would be taken for the answer to the next request. True also if that is not known.
    """
    layer = connection
    while layer is not None:
        parser = getattr(layer, "_h11_state", None)
        if parser is not None:
            return bool(parser.trailing_data != (b"", False))
        layer = getattr(layer, "_connection", None)  # of proxies, and until it is connected
    return True


def says_where_it_ends(method: bytes, status: int, headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Return whether the end of an answer is certain, so that its connection can be reused.

    Some servers send a body, perhaps later, where HTTP forbids one.
    """
    if method == b"HEAD":
        return False
    if status not in _BODILESS:
        return True
    lengths = [value for name, value in headers if name.lower() == b"content-length"]
    return lengths == [b"0"]
