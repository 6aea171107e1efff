"""Network streams of httpcore: closing them during a waiting call, and finding unread bytes.

`async_x` and `x` are pairs: the first is for the asynchronous client.
"""

from __future__ import annotations

import contextlib
import socket
from typing import Any


async def async_shut_down(stream: Any, *, waiting: bool) -> None:
    """Close a network stream. A task that waits on it gets an error."""
    await stream.aclose()


def shut_down(stream: Any, *, waiting: bool) -> None:
    """Close a network stream. A thread that waits on it gets an error and closes it."""
    raw_socket = stream.get_extra_info("socket")
    with contextlib.suppress(OSError):
        # SSLSocket.shutdown would drop the TLS session while the other thread uses it.
        socket.socket.shutdown(raw_socket, socket.SHUT_RDWR)
    if not waiting:
        stream.close()


def async_unread(stream: Any) -> bool:
    """Return whether a network stream has received bytes that were not read yet.

    Polling the socket is not enough: anyio reads all bytes that have arrived, TLS whole records.
    """
    # The layers are private members of httpcore, anyio and its TLS stream.
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
    """Return whether a network stream has decrypted bytes that were not read yet."""
    tls = stream.get_extra_info("ssl_object")
    return tls is not None and tls.pending() > 0
