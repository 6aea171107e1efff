"""Parsing of one response. Its bytes may arrive in chunks of any size."""

from __future__ import annotations

from kamiwaza.network.http1 import llhttp

# The most bytes of a head, and of chunk sizes, extensions and trailers between two parts of a body.
LIMIT = 100 * 1024
# Bytes between two checks of the limit.
_SLICE = 2**16
_VERSION = b"HTTP/1."
_LAST_CHUNK = b"\r\n\r\n"
_UNEXPECTED_END = "peer closed connection without sending complete message body"


class MalformedResponseError(ValueError):
    """The bytes are not a response, or not one that is supported."""


class ResponseParser:
    """Parse the response to one request.

    `has_head` is True once `status`, `headers` and the other members are known, `complete` once
    the body has ended, `trailing` if bytes follow it. `take` returns the body parsed so far.
    """

    __slots__ = (
        "_body", "_chunked", "_failure", "_head", "_llhttp", "_method", "_overhead", "_remaining",
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
        self._head: bytearray | None = None  # the bytes of an incomplete head
        self._searched = 0  # bytes of the head that contain no blank line
        self._body: list[bytes] = []
        # Bytes of the body that are still missing; None if it has no Content-Length.
        self._remaining: int | None = None
        self._chunked = False
        self._overhead = 0  # bytes since the last content of a chunk
        self._tail = b""  # the last bytes of a chunked body
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
                # `take` raises it after the valid bytes before the failure.
                self._failure = error

    def end(self) -> None:
        """Record the end of the connection. Raises MalformedResponseError if it is too early."""
        if self.complete:
            return
        if not self.has_head:
            raise MalformedResponseError("Server disconnected without sending a response.")
        # Without chunks and length the end of the connection is the end of the body.
        if self._chunked or self._remaining is not None:
            raise MalformedResponseError(_UNEXPECTED_END)
        self._finish()

    def take(self) -> bytes:
        """Return the body that was parsed since the last call.

        Raises MalformedResponseError after the last valid byte of a body.
        """
        body = self._body
        if self._failure is not None and not body:
            raise self._failure
        if len(body) == 1:
            return body.pop()  # without a copy
        taken = b"".join(body)
        body.clear()
        return taken

    def take_whole(self) -> bytes | None:
        """Return the body if all of it was parsed and is sound, else None."""
        return self.take() if self.complete and self._failure is None else None

    def _feed_head(self, data: bytes) -> bytes:
        """Parse the head once it is complete. Return the bytes after it."""
        received: bytes | bytearray = data
        if self._head is not None:
            self._head += data
            received = self._head
        # Checked at the first bytes: a server with another protocol may never send a blank line.
        start = received[: len(_VERSION)]
        if start != _VERSION[: len(start)]:
            raise MalformedResponseError(f"illegal status line: {bytes(received[:20])!r}")
        end = _end_of_head(received, self._searched)
        if (len(received) if end < 0 else end) > LIMIT:
            raise MalformedResponseError("the head is too large")
        if end < 0:
            self._head = self._head if self._head is not None else bytearray(data)
            # The blank line may begin in the last three bytes.
            self._searched = max(0, len(received) - 3)
            return b""
        self._head, self._searched = None, 0
        self._parse_head(bytes(received[:end]))
        return bytes(received[end:])

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
        # A status below 200 is informational: the head of the final response follows.
        if self.status >= 200:
            self._set_body_end()
            self.has_head = True

    def _set_body_end(self) -> None:
        """Determine the end of the body according to RFC 9112, section 6.3."""
        lengths, codings = [], []
        for name, value in self.headers:
            key = name.lower()
            if key == b"content-length":
                lengths.append(value)
            elif key == b"transfer-encoding":
                codings.append(value)
        if codings and [coding.lower() for coding in codings] != [b"chunked"]:
            raise MalformedResponseError("a transfer coding is not supported")
        if self._method == b"HEAD" or self.status in (204, 304) or lengths == [b"0"]:
            self._finish()
        elif codings:
            self._chunked = True
        elif lengths:
            # llhttp refuses several lengths and lengths that are not numbers.
            self._remaining = int(lengths[0])
            self._finish_if_read()

    def _feed_body(self, data: bytes) -> None:
        if self.complete:
            self.trailing = True
        elif self._chunked:
            for start in range(0, len(data), _SLICE):
                self._feed_chunks(data[start : start + _SLICE])
        elif self._remaining is None:
            self._body.append(data)
        else:
            if len(data) > self._remaining:
                data, self.trailing = data[: self._remaining], True
            self._body.append(data)
            self._remaining -= len(data)
            self._finish_if_read()

    def _finish_if_read(self) -> None:
        if self._remaining == 0:
            self._finish()

    def _feed_chunks(self, data: bytes) -> None:
        parser = self._llhttp
        if parser is None:
            self.trailing = True
            return
        parts = len(self._body)
        self._tail = (self._tail + data[-6:])[-6:]
        self._overhead += len(data)
        try:
            llhttp.feed(parser, data)
        except llhttp.HttpParserError as error:
            if not self.complete:
                raise MalformedResponseError(str(error)) from None
            self.trailing = True
        if len(self._body) > parts:
            self._overhead = 0
        if self._overhead > LIMIT:
            raise MalformedResponseError("chunk extensions or trailers are too large")
        if self.complete:
            self._end_chunks()

    def _end_chunks(self) -> None:
        # llhttp skips line breaks after a response, so they are found in the last bytes.
        ends_exactly = self._tail.endswith(_LAST_CHUNK) and self._tail[-5:-4] not in (b"\r", b"\n")
        self.trailing = self.trailing or not ends_exactly
        self._finish()

    def _finish(self) -> None:
        self.complete = True
        self._llhttp = None  # it refers to this object; the cycle would delay freeing both

    def on_status(self, reason: bytes) -> None:
        """Store the reason phrase. Called by llhttp, like the other methods `on_...`."""
        if not self.has_head:
            self.reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Store a header. The trailers after the body are dropped."""
        if not self.has_head:
            self.headers.append((name, value.rstrip()))

    def on_headers_complete(self) -> None:
        """Store the members of the status line."""
        if self.has_head:
            self.trailing = True  # the head of another response
        elif self._llhttp is not None:
            self.status = self._llhttp.get_status_code()
            self.version = b"HTTP/" + self._llhttp.get_http_version().encode("ascii")
            self.keep_alive = self._llhttp.should_keep_alive()

    def on_body(self, data: bytes) -> None:
        """Store the content of a chunk, or a part of it."""
        if not self.complete:
            self._body.append(data)

    def on_message_complete(self) -> None:
        """Record the last chunk."""
        if self._chunked:
            self.complete = True


def _end_of_head(data: bytes | bytearray, start: int) -> int:
    """Return the position after the first blank line, -1 if there is none yet."""
    end = data.find(b"\n\r\n", start)
    bare = data.find(b"\n\n", start, len(data) if end < 0 else end)
    # llhttp refuses bare line feeds, so such a head is parsed without waiting for more bytes.
    if bare >= 0:
        return bare + 2
    return -1 if end < 0 else end + 3
