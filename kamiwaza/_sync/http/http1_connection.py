# Written by scripts/unasync.py from kamiwaza/_async/http/http1_connection.py: edit that.
"""An HTTP/1.1 connection over llhttp, with the interface of httpcore's connections."""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from kamiwaza.concurrency import primitives
from kamiwaza.concurrency.deadline import bounded
from kamiwaza.http.prepared_messages import CoreResponse
from kamiwaza.network.byte_stream import ByteStream
from kamiwaza.network.dialing import connect_first
from kamiwaza.network.dns import look_up
from kamiwaza.network.http1.request_head import UnsendableRequestError, request_head
from kamiwaza.network.http1.response_parser import MalformedResponseError, ResponseParser

if TYPE_CHECKING:
    import ssl

    from kamiwaza.network.http1.request_head import RequestHead

# Bodies up to this size are sent together with the head, without a check for early answers.
_SHORT = 2**14
_PORTS = {b"http": 80, b"https": 443}
_MIN_TIMEOUT = 0.001

log = logging.getLogger("kamiwaza.http1")


class HTTP1Connection:
    """One connection to `origin`, which is opened by its first request.

    `tls` is None for connections without TLS, `keepalive` the seconds that it may be idle.
    """

    def __init__(
        self,
        origin: tuple[bytes, bytes, int | None],
        tls: ssl.SSLContext | None,
        keepalive: float,
    ) -> None:
        scheme, host, port = origin
        self._host, self._port = host.decode("ascii"), port or _PORTS[scheme]
        self._tls, self._keepalive = tls, keepalive
        self._stream: ByteStream | None = None
        self._parser: ResponseParser | None = None
        self._reusable = self._closed = False
        self._idle_since = 0.0

    def is_idle(self) -> bool:
        """Return whether it can serve the next call: no unread answer or stray bytes are on it."""
        return self._parser is None and self._reusable and not self._closed

    def is_closed(self) -> bool:
        """Return whether it was closed."""
        return self._closed

    def has_expired(self) -> bool:
        """Return whether it was idle for too long, or the server closed it or sent bytes."""
        if self._stream is None or not self._reusable:
            return False
        late = time.monotonic() > self._idle_since + self._keepalive
        return late or self._stream.is_readable()

    def shut_down(self) -> None:
        """Close it immediately. A call that waits on it fails."""
        self._closed = True
        if self._stream is not None:
            self._stream.shut_down()

    def close(self) -> None:
        """Close it."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send `request` and return its response, the body unread."""
        if self._closed:
            raise httpcore.ConnectionNotAvailable
        self._reusable = False
        parser = self._parser = ResponseParser(request.method)
        try:
            head = request_head(request.method, request.url.target, request.headers)
        except UnsendableRequestError as error:
            raise httpcore.LocalProtocolError(str(error)) from None
        timeouts = request.extensions.get("timeout", {})
        stream = self._stream or self._connect(request, timeouts.get("connect"))
        log.debug("send_request_headers %r %r", request.method, request.headers)
        try:
            sent = self._send(stream, request.stream, head, timeouts.get("write"))
        except httpcore.WriteError:
            # Servers may answer and close the connection before they have read all of a request.
            sent = False
        while not parser.has_head:
            self.receive(parser, timeouts.get("read"))
        parser.keep_alive = parser.keep_alive and head.keep_alive and sent
        log.debug("receive_response_headers %d %r", parser.status, parser.headers)
        return CoreResponse(
            parser.status,
            parser.headers,
            HTTP1Body(self, parser, timeouts.get("read")),
            {
                "http_version": parser.version,
                "reason_phrase": parser.reason,
                "network_stream": stream,
            },
        )

    def receive(self, parser: ResponseParser, timeout: float | None) -> None:
        """Read the next bytes into `parser`."""
        assert self._stream is not None  # noqa: S101  # until it is connected
        try:
            data = self._stream.read(timeout)
        except TimeoutError as error:
            raise httpcore.ReadTimeout("reading took too long") from error
        except OSError as error:
            raise httpcore.ReadError("reading failed") from error
        _parse(parser, data)

    def finish(self, parser: ResponseParser) -> None:
        """Make the connection ready for the next request if the response was read to its end."""
        if parser is self._parser and parser.complete:
            self._idle_since = time.monotonic()
            self._reusable = parser.keep_alive and not parser.trailing
            self._parser = None

    def _connect(self, request: httpcore.Request, timeout: float | None) -> ByteStream:
        started = time.monotonic()
        try:
            seconds = bounded(timeout, TimeoutError)
            addresses = self._addresses(seconds)
            if seconds is not None:
                seconds = max(started + seconds - time.monotonic(), _MIN_TIMEOUT)

            def connect(address: str, seconds: float | None) -> ByteStream:
                return ByteStream.connect(address, self._port, seconds)

            log.debug("connect_tcp %r %d", self._host, self._port)
            stream = self._stream = connect_first(addresses, connect, seconds)
            if self._tls is not None:
                host = request.extensions.get("sni_hostname") or self._host
                stream.start_tls(self._tls, host, timeout)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("connecting took too long") from error
        except OSError as error:
            raise httpcore.ConnectError("connecting failed") from error
        if self._closed:
            raise httpcore.ConnectError("it was closed meanwhile")
        return stream

    def _addresses(self, seconds: float | None) -> list[str]:
        lookup = look_up(self._host, self._port)
        # An IP address needs no lookup, and waiting would take an iteration of the event loop.
        return lookup.result() if lookup.done() else primitives.wait(lookup, seconds)

    def _send(
        self, stream: ByteStream, body: Any, head: RequestHead, timeout: float | None
    ) -> bool:
        """Send a request. Return False if it was answered before all of it was sent."""
        if isinstance(body, httpx.ByteStream):
            content = b"".join(body)
            if head.length is not None and len(content) <= _SHORT:
                _check_length(head, len(content), complete=True)
                try:
                    stream.write(head.data + content, timeout)
                except TimeoutError as error:
                    raise httpcore.WriteTimeout("sending took too long") from error
                except OSError as error:
                    raise httpcore.WriteError("sending failed") from error
                return True
        chunks = body.__iter__()
        try:
            return self._send_chunks(stream, chunks, head, timeout)
        finally:
            if isinstance(chunks, Generator):
                chunks.close()

    def _send_chunks(
        self,
        stream: ByteStream,
        chunks: Iterator[bytes],
        head: RequestHead,
        timeout: float | None,
    ) -> bool:
        unsent, size = head.data, 0
        for chunk in chunks:
            size += len(chunk)
            _check_length(head, size, complete=False)
            if head.length is None and chunk:
                chunk = b"%x\r\n%b\r\n" % (len(chunk), chunk)
            if len(chunk) <= _SHORT:
                unsent, chunk = unsent + chunk, b""
            for data in (unsent, chunk):
                if not self._exchange(stream, data, timeout):
                    return False
            unsent = b""
        _check_length(head, size, complete=True)
        if head.length is None:
            unsent += b"0\r\n\r\n"
        return self._exchange(stream, unsent, timeout)

    def _exchange(self, stream: ByteStream, data: bytes, timeout: float | None) -> bool:
        """Send `data` and read at the same time. Return False once the response has begun."""
        rest, parser = memoryview(data), self._parser
        while rest:
            try:
                sent, received = stream.exchange(rest, timeout)
            except TimeoutError as error:
                raise httpcore.WriteTimeout("sending took too long") from error
            except OSError as error:
                raise httpcore.WriteError("sending failed") from error
            rest = rest[sent:]
            if received is not None and parser is not None:
                _parse(parser, received)
                if parser.has_head:
                    return False
        return True


class HTTP1Body:
    """The body of a response on its connection."""

    def __init__(
        self, connection: HTTP1Connection, parser: ResponseParser, timeout: float | None
    ) -> None:
        self._connection, self._parser, self._timeout = connection, parser, timeout

    def __iter__(self) -> Iterator[bytes]:
        """Return the iterator over the chunks of the body."""
        # A generator costs more. Nothing can be abandoned once the body is complete.
        return self if self._parser.complete else self._chunks()

    def arrived(self) -> bytes | None:
        """Return the body if all of it has arrived, else None."""
        return self._parser.take_whole()

    def __next__(self) -> bytes:
        """Return the next bytes of a body that has arrived completely."""
        if data := _take_body(self._parser):
            return data
        raise StopIteration

    def _chunks(self) -> Iterator[bytes]:
        parser = self._parser
        try:
            while (data := _take_body(parser)) or not parser.complete:
                if data:
                    yield data
                else:
                    self._connection.receive(parser, self._timeout)
        except BaseException:
            # When an event loop ends, it closes the generators of abandoned streams.
            self._connection.close()
            raise

    def close(self) -> None:
        """Close the body. The connection stays open if all of it was read."""
        self._connection.finish(self._parser)


def _parse(parser: ResponseParser, data: bytes) -> None:
    """Parse received bytes. b"" is the end of the connection."""
    try:
        if data:
            parser.feed(data)
        else:
            parser.end()
    except MalformedResponseError as error:
        raise httpcore.RemoteProtocolError(str(error)) from None


def _take_body(parser: ResponseParser) -> bytes:
    try:
        return parser.take()
    except MalformedResponseError as error:
        raise httpcore.RemoteProtocolError(str(error)) from None


def _check_length(head: RequestHead, size: int, *, complete: bool) -> None:
    length = head.length
    if length is not None and (size > length or (complete and size < length)):
        raise httpcore.LocalProtocolError("the body has another length than Content-Length")
