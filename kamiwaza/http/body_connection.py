"""The connection below a body, for reading it without copies."""

from __future__ import annotations

import contextlib
import socket
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from httpx import (
        Response,
    )

__all__ = ["BodyConnection", "body_connection"]


@dataclass(frozen=True)
class BodyConnection:
    """A connection a body can be read from by hand; `tls` is the session on it, if there is one."""

    socket: socket.socket
    tls: Any = None

    def shut_down(self) -> None:
        """End it for whoever is reading from it, in whatever thread."""
        with contextlib.suppress(OSError):
            # Not the method of SSLSocket, which would take TLS away from under the reader.
            socket.socket.shutdown(self.socket, socket.SHUT_RDWR)


def body_connection(response: Response) -> BodyConnection | None:
    """Return the connection a body can be read from by hand, past what was read already.

    None unless the bytes on it are those of the body: HTTP/1.1 without transfer encoding, a plain
    socket or TLS directly on one, blocking.
    """
    stream = response.extensions.get("network_stream")
    headers = response.headers
    if stream is None or response.extensions.get("http_version") != b"HTTP/1.1":
        return None
    if "content-length" not in headers or "transfer-encoding" in headers:
        return None
    found, tls = stream.get_extra_info("socket"), stream.get_extra_info("ssl_object")
    # An SSLObject is TLS within TLS, by memory: then the socket is that of the outer one.
    if not isinstance(found, socket.socket) or isinstance(tls, ssl.SSLObject):
        return None
    direct = tls is None or isinstance(found, ssl.SSLSocket)
    return BodyConnection(found, tls) if direct and found.gettimeout() != 0 else None


def shut_down(response: Response) -> None:
    """End the connection of a body, so that a thread that waits for more of it wakes up."""
    stream = response.extensions.get("network_stream")
    found = None if stream is None else stream.get_extra_info("socket")
    if not isinstance(found, socket.socket):
        response.close()
        return
    with contextlib.suppress(OSError):
        # Not TLS's own method, which takes the connection away under the reading thread.
        socket.socket.shutdown(found, socket.SHUT_RDWR)
