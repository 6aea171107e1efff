"""The socket of a body. Large bodies are read from it without copies."""

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
    """A socket from which a body can be read, and the TLS session on it, if there is one."""

    socket: socket.socket
    tls: Any = None

    def shut_down(self) -> None:
        """End the connection, so that a thread that reads from it wakes up."""
        with contextlib.suppress(OSError):
            # Not SSLSocket.shutdown, which would drop the TLS session while the other thread reads.
            socket.socket.shutdown(self.socket, socket.SHUT_RDWR)


def body_connection(response: Response) -> BodyConnection | None:
    """Return the socket with the unread rest of a body, None if it must be read through httpx.

    The bytes on the socket must be those of the body. That takes HTTP/1.1 without a transfer
    encoding, and a blocking socket without TLS or with TLS directly on it.
    """
    stream = response.extensions.get("network_stream")
    headers = response.headers
    if stream is None or response.extensions.get("http_version") != b"HTTP/1.1":
        return None
    if "content-length" not in headers or "transfer-encoding" in headers:
        return None
    raw_socket, tls = stream.get_extra_info("socket"), stream.get_extra_info("ssl_object")
    # An SSLObject means TLS within TLS, in memory: the socket carries the outer session.
    if not isinstance(raw_socket, socket.socket) or isinstance(tls, ssl.SSLObject):
        return None
    direct = tls is None or isinstance(raw_socket, ssl.SSLSocket)
    return BodyConnection(raw_socket, tls) if direct and raw_socket.gettimeout() != 0 else None


def shut_down(response: Response) -> None:
    """End the connection of a body, so that a thread that reads it wakes up."""
    stream = response.extensions.get("network_stream")
    raw_socket = None if stream is None else stream.get_extra_info("socket")
    if not isinstance(raw_socket, socket.socket):
        response.close()
        return
    with contextlib.suppress(OSError):
        # Not SSLSocket.shutdown, which would drop the TLS session while the other thread reads.
        socket.socket.shutdown(raw_socket, socket.SHUT_RDWR)
