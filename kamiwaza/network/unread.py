"""What httpcore's network streams do not tell: bytes nobody asked for, and who waits on them.

Pairs, one of each for a half: the rewriter turns `async_x` into `x`.
"""

from __future__ import annotations

import contextlib
import socket
from typing import Any


async def async_shut_down(stream: Any, *, waiting: bool) -> None:
    """Close a network stream; a task that waits on it goes on with an error."""
    await stream.aclose()


def shut_down(stream: Any, *, waiting: bool) -> None:
    """Close a network stream; a thread that waits on it goes on with an error and closes it."""
    found = stream.get_extra_info("socket")
    with contextlib.suppress(OSError):
        # Not TLS's own method, which takes the connection away under the waiting thread.
        socket.socket.shutdown(found, socket.SHUT_RDWR)
    if not waiting:
        stream.close()


def async_unread(stream: Any) -> bool:
    """Tell whether bytes of a network stream were received already and not asked for yet.

    anyio reads whatever has arrived, and TLS whole records, so that the socket is empty.
    """
    layer = getattr(stream, "_stream", None)
    while layer is not None:
        encrypted, protocol = getattr(layer, "_read_bio", None), getattr(layer, "_protocol", None)
        if encrypted is not None and encrypted.pending:
            return True
        if protocol is not None and protocol.read_queue:
            return True
        layer = getattr(layer, "transport_stream", None) or getattr(layer, "_stream", None)
    return unread(stream)


def unread(stream: Any) -> bool:
    """Tell whether bytes of a network stream were deciphered already and not asked for yet."""
    tls = stream.get_extra_info("ssl_object")
    return tls is not None and tls.pending() > 0
