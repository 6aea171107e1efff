"""Parsing one response, whose bytes may arrive in any pieces."""

from __future__ import annotations

from kamiwaza.network.http1 import llhttp

# The most bytes of a head, and of chunk sizes, extensions and trailers between two pieces of body.
LIMIT = 100 * 1024
# Bytes between two looks at the limit.
_SLICE = 2**16
_VERSION = b"HTTP/1."
_LAST_CHUNK = b"\r\n\r\n"
_UNEXPECTED_END = "peer closed connection without sending complete message body"


class MalformedResponseError(ValueError):
    """The bytes are not a response, or not one that is supported."""


class ResponseParser:
    """Parses the response to one request.

    `has_head` says that `status`, `headers` and the rest are known, `complete` that the body has
    ended, `trailing` that bytes follow it. `take` returns the body that was parsed meanwhile.
    """

    __slots__ = (
        "_body", "_chunked", "_failure", "_head", "_left", "_llhttp", "_method", "_overhead",
        "_searched", "_tail", "complete", "has_head", "headers", "keep_alive", "reason", "status",
        "trailing", "version",
    )  # fmt: skip

    def __init__(self, method: bytes) -> None:
        self.has_head: bool = False
        self.complete: bool = False
        self.trailing: bool = False
        self.keep_alive: bool = False
        self.status: int = 0
        self.reason: bytes = b""
        self.version: bytes = b""
        self.headers: list[tuple[bytes, bytes]] = []
        self._method = method
        self._head: bytearray | None = None
        self._searched = 0
        self._body: list[bytes] = []
        # Bytes of the body that are still to come; None if its end is not known by its length.
        self._left: int | None = None
        self._chunked = False
        self._overhead = 0
        self._tail = b""
        self._failure: MalformedResponseError | None = None
        self._llhttp: llhttp.HttpResponseParser | None = None

    def feed(self, data: bytes) -> None:
        """Parse the next bytes. Raises MalformedResponseError for a malformed head."""
        while data and not self.has_head:
            data = self._feed_head(data)
        if data:
            try:
                self._feed_body(data)
            except MalformedResponseError as error:
                self._failure = error

    def end(self) -> None:
        """Take note that the connection has ended. Raises MalformedResponseError if too early."""
        if self.complete:
            return
        if not self.has_head:
            raise MalformedResponseError("Server disconnected without sending a response.")
        if self._chunked or self._left is not None:
            raise MalformedResponseError(_UNEXPECTED_END)
        self._finish()

    def take(self) -> bytes:
        """Return the body that was parsed since the last call.

        Raises MalformedResponseError behind the last sound byte of a body.
        """
        body = self._body
        if self._failure is not None and not body:
            raise self._failure
        if len(body) == 1:
            return body.pop()
        taken = b"".join(body)
        body.clear()
        return taken

    def _feed_head(self, data: bytes) -> bytes:
        """Parse the head once it is complete. Return the bytes behind it."""
        known: bytes | bytearray = data
        if self._head is not None:
            self._head += data
            known = self._head
        start = known[: len(_VERSION)]
        if start != _VERSION[: len(start)]:
            raise MalformedResponseError(f"illegal status line: {bytes(known[:20])!r}")
        end = _end_of_head(known, self._searched)
        if (len(known) if end < 0 else end) > LIMIT:
            raise MalformedResponseError("the head is too large")
        if end < 0:
            self._head = self._head if self._head is not None else bytearray(data)
            self._searched = max(0, len(known) - 3)
            return b""
        self._head, self._searched = None, 0
        self._parse_head(bytes(known[:end]))
        return bytes(known[end:])

    def _parse_head(self, head: bytes) -> None:
        self._llhttp = llhttp.new_parser(self)
        self.headers.clear()
        self.reason = b""
        try:
            llhttp.feed(self._llhttp, head)
        except llhttp.HttpParserError as error:
            raise MalformedResponseError(str(error)) from None
        if self.status == 101 or not self.version:
            raise MalformedResponseError("the protocol was changed")
        if self.status >= 200:
            self._set_body_end()
            self.has_head = True

    def _set_body_end(self) -> None:
        """Find out how the body ends, after RFC 9112, section 6.3."""
        lengths = [value for name, value in self.headers if name.lower() == b"content-length"]
        codings = [value for name, value in self.headers if name.lower() == b"transfer-encoding"]
        if codings and [coding.lower() for coding in codings] != [b"chunked"]:
            raise MalformedResponseError("a transfer coding is not supported")
        if self._method == b"HEAD" or self.status in (204, 304) or lengths == [b"0"]:
            self._finish()
        elif codings:
            self._chunked = True
        elif lengths:
            self._left = int(lengths[0])
            self._finish_if_read()

    def _feed_body(self, data: bytes) -> None:
        if self.complete:
            self.trailing = True
        elif self._chunked:
            for start in range(0, len(data), _SLICE):
                self._feed_chunks(data[start : start + _SLICE])
        elif self._left is None:
            self._body.append(data)
        else:
            if len(data) > self._left:
                data, self.trailing = data[: self._left], True
            self._body.append(data)
            self._left -= len(data)
            self._finish_if_read()

    def _finish_if_read(self) -> None:
        if self._left == 0:
            self._finish()

    def _feed_chunks(self, data: bytes) -> None:
        parser = self._llhttp
        if parser is None:
            self.trailing = True
            return
        pieces = len(self._body)
        self._tail = (self._tail + data[-6:])[-6:]
        self._overhead += len(data)
        try:
            llhttp.feed(parser, data)
        except llhttp.HttpParserError as error:
            if not self.complete:
                raise MalformedResponseError(str(error)) from None
            self.trailing = True
        if len(self._body) > pieces:
            self._overhead = 0
        if self._overhead > LIMIT:
            raise MalformedResponseError("chunk extensions or trailers are too large")
        if self.complete:
            self._end_chunks()

    def _end_chunks(self) -> None:
        # llhttp skips line breaks behind a response.
        exact = self._tail.endswith(_LAST_CHUNK) and self._tail[-5:-4] not in (b"\r", b"\n")
        self.trailing = self.trailing or not exact
        self._finish()

    def _finish(self) -> None:
        self.complete = True
        self._llhttp = None  # a cycle of references

    def on_status(self, reason: bytes) -> None:
        """Take the reason phrase. Called by llhttp, like the other methods `on_...`."""
        if not self.has_head:
            self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header. Those behind the body, the trailers, are dropped."""
        if not self.has_head:
            self.headers.append((name, value.rstrip()))

    def on_headers_complete(self) -> None:
        """Take what the status line says."""
        if self.has_head:
            self.trailing = True
        elif self._llhttp is not None:
            self.status = self._llhttp.get_status_code()
            self.version = b"HTTP/" + self._llhttp.get_http_version().encode("ascii")
            self.keep_alive = self._llhttp.should_keep_alive()

    def on_body(self, data: bytes) -> None:
        """Take the content of a chunk, or a part of it."""
        if not self.complete:
            self._body.append(data)

    def on_message_complete(self) -> None:
        """Take note of the last chunk."""
        if self._chunked:
            self.complete = True


def _end_of_head(data: bytes | bytearray, start: int) -> int:
    """Return the position behind the first blank line, -1 if there is none yet."""
    end = data.find(b"\n\r\n", start)
    bare = data.find(b"\n\n", start, len(data) if end < 0 else end)
    # llhttp refuses bare line feeds. Finding them here does so at once.
    if bare >= 0:
        return bare + 2
    return -1 if end < 0 else end + 3
