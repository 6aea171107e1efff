# Written by scripts/unasync.py from kamiwaza/_async/http/httpcore_connection.py: edit that.
"""A connection of httpcore that keeps the deadline of the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.network.answer_end import unread_answer

if TYPE_CHECKING:
    import httpcore

    from kamiwaza._sync.http.network_stream import DeadlineBackend


class HTTPCoreConnection:
    """One connection: httpcore's protocol state, and the network stream below it.

    It is used with a proxy, and without llhttp.
    """

    def __init__(self, connection: httpcore.ConnectionInterface, network: DeadlineBackend) -> None:
        self._http = connection
        self._network = network

    def is_idle(self) -> bool:
        """Return whether it can serve the next call: no answer, no stray bytes are left on it."""
        return self._http.is_idle() and not unread_answer(self._http)

    def is_closed(self) -> bool:
        """Return whether it was closed, or was never established."""
        return self._http.is_closed()

    def has_expired(self) -> bool:
        """Return whether it was idle for too long, or the server closed it or sent bytes."""
        return self._http.has_expired()

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send `request` and return its response, the body unread."""
        return self._http.handle_request(request)

    def shut_down(self) -> None:
        """Close it immediately. A call that waits on it fails."""
        if self._network.stream is not None:
            self._network.stream.shut_down()

    def close(self) -> None:
        """Close it."""
        self._http.close()
        # If connecting was interrupted, httpcore has no reference to the stream.
        if self._network.stream is not None:
            self._network.stream.close()
