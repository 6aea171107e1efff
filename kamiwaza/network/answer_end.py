"""The end of an answer on its connection, and unexpected bytes after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

# Statuses without a body (RFC 9110, 15.3 and 15.4).
_BODILESS = (204, 205, 304)


def unread_answer(connection: Any) -> bool:
    """Return whether bytes follow the last answer on an httpcore connection.

    They would be read as the answer to the next request. Returns True also if this is unknown.
    """
    layer = connection
    # httpcore has no public access to the parser, which is in one of several nested connections.
    while layer is not None:
        parser = getattr(layer, "_h11_state", None)
        if parser is not None:
            return bool(parser.trailing_data != (b"", False))
        layer = getattr(layer, "_connection", None)  # of proxies, and until it is connected
    return True


def has_certain_end(method: bytes, status: int, headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Return whether the end of an answer is certain, so that its connection can be reused.

    Some servers send a body where HTTP forbids one, possibly with a delay.
    """
    if method == b"HEAD":
        return False
    if status not in _BODILESS:
        return True
    lengths = [value for name, value in headers if name.lower() == b"content-length"]
    return lengths == [b"0"]
