# Written by scripts/unasync.py from kamiwaza/_async/http/answer.py: edit that.
"""The answer to a request: its checks, its body, and the error that it means."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from kamiwaza._sync.http.pooled_transport import PooledBody
from kamiwaza.errors import (
    APIError,
    ConnectionInterruptedError,
    FailedResponse,
    NonAPIResponseError,
    ResponseTooLargeError,
    ResponseValidationError,
)
from kamiwaza.errors.body import MAX_BODY, read_error_body
from kamiwaza.errors.status_classes import status_class
from kamiwaza.files.version import is_partial
from kamiwaza.http.body_connection import body_connection, shut_down
from kamiwaza.http.decompression import Decompressor, IncompleteError
from kamiwaza.http.error_translation import FAILURES, translate
from kamiwaza.http.httpx_adapter import read_headers
from kamiwaza.http.retry_hints import retry_after, should_retry
from kamiwaza.redaction import redact_headers, redact_text
from kamiwaza.serialization.received import Received
from kamiwaza.streaming.reported_failure import failure_in_body, reported_error

if TYPE_CHECKING:
    from kamiwaza._sync.http.connection_pool import Lease
    from kamiwaza.clock import Clock
    from kamiwaza.http.body_connection import BodyConnection
    from kamiwaza.http.httpx_adapter import Response
    from kamiwaza.http.request import OutgoingRequest

_NO_CONTENT = 204
_STREAM = "text/event-stream"
_FIELDS = (b"data:", b"event:", b"id:", b"retry:", b":")
# Texts with which web servers answer plain HTTP on a TLS port.
_TLS_REQUIRED = re.compile(r"(?i)plain http|http request (was sent )?to an? https|https scheme")
_UNREQUESTED_PART = (
    "the server sent a byte range that was not requested; a cache or proxy may have stored it"
)


class Answer:
    """Status, headers (by lower-case names) and body of one answer.

    `body` is complete after `check_and_read(whole=True)`. Otherwise `iter_bytes` reads it.
    """

    def __init__(
        self,
        response: Response,
        outgoing: OutgoingRequest,
        clock: Clock,
        secrets: Callable[[], tuple[str, ...]],
        lease: Lease | None = None,
    ) -> None:
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = read_headers(response)
        self.body: bytes = b""
        self._response = response
        self._outgoing = outgoing
        self._clock = clock
        self._secrets = secrets
        self._lease = lease
        self._reader: Any = None
        self._checked = False
        self._media_type = self._header("content-type").partition(";")[0].rstrip()
        encoding = self._header("content-encoding")
        self._encoding = encoding if encoding not in ("", "identity") else None

    def check_and_read(self, *, whole: bool) -> None:
        """Check the status and, if `whole`, read the body. Raises the error of a failed call.

        Args:
            whole: read the whole body into memory.
        """
        keep = False
        try:
            if not 200 <= self.status < 300:
                raise self._error()
            if self._is_page() and not self._may_be_page():
                raise self._page_error()
            if self._is_no_stream():
                raise self._not_a_stream_error()
            # A cache or proxy may send a stored part. Reading it as the whole body would lose data
            # without an error.
            if self._is_part() and not self._outgoing.ranged:
                raise ResponseValidationError(_UNREQUESTED_PART, status_code=self.status)
            if whole:
                self._read_whole()
            keep = self._checked = not whole
        except APIError as error:
            headers = redact_headers(self.headers, self._secrets())
            error.response = FailedResponse(self.status, headers, getattr(error, "body", ""))
            raise
        finally:
            # The connection is returned before the error is raised.
            if not keep:
                self.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body as it arrives. Raises ConnectionInterruptedError if it is incomplete."""
        observer = self._outgoing.observer
        # The chunks of a body that is not compressed need no generator of their own.
        chunks: Any = self._response.stream if self._encoding is None else self._chunks()
        try:
            for chunk in chunks:
                if observer is not None:
                    observer.received(len(chunk))
                if chunk:
                    yield chunk
            return
        except FAILURES as error:
            failure = self._with_operation(translate(error, self._outgoing.host, left=None))
        except APIError as error:
            failure = self._with_operation(error)
        if observer is not None:
            observer.failed(failure)
        raise failure

    @property
    def received(self) -> Received:
        """Return the body that was read, with the data for decoding it."""
        outgoing = self._outgoing
        return Received(
            self.body,
            outgoing.name,
            self.status,
            self.headers,
            outgoing.options.strict,
            self._secrets,
            outgoing.preface,
        )

    @property
    def timeout(self) -> float:
        """Return the seconds without a byte after which reading the body fails."""
        return self._outgoing.options.timeout

    @property
    def url(self) -> str:
        """Return the address of the request."""
        return self._outgoing.url

    @property
    def encoded(self) -> bool:
        """Return whether the body is compressed."""
        return self._encoding is not None

    def connection(self) -> BodyConnection | None:
        """Return the socket to read the body from, None if it must be iterated over."""
        return None if self.encoded else body_connection(self._response)

    def first_bytes(self) -> bytes:
        """Return the first chunk of the body. The rest can be read from the connection.

        Raises APIConnectionError if the connection breaks before that.
        """
        # Kept, because garbage collection of the iterator would close the connection.
        self._reader = self._response.stream.__iter__()  # type: ignore[union-attr]  # this half's
        try:
            first: bytes = self._reader.__next__()
            return first
        except StopIteration:
            return b""
        except FAILURES as error:
            failure = self._with_operation(translate(error, self._outgoing.host, left=None))
        raise failure

    def interrupt(self) -> None:
        """End the connection, so that a thread that reads the body wakes up."""
        shut_down(self._response)

    def close(self) -> None:
        """Return the connection to the pool, or close it if the body was not read to its end."""
        self._response.close()
        if self._reader is not None:
            self._reader.close()
        if self._checked and self._outgoing.observer is not None:
            self._outgoing.observer.succeeded()

    def drop(self) -> None:
        """Release the connection's slot without waiting. The connection is closed later."""
        if self._lease is not None:
            self._lease.drop()

    def _header(self, name: str) -> str:
        return self.headers[name].strip().lower() if name in self.headers else ""

    def _is_page(self) -> bool:
        return self._media_type.startswith("text/html")

    def _is_part(self) -> bool:
        """Return whether the body is a part. JSON does not count: some lists come with a 206."""
        if self.status == 206 and self._outgoing.answer != "json":
            return True
        return "content-range" in self.headers and is_partial(self.headers)

    def _may_be_page(self) -> bool:
        answer = self._outgoing.answer
        # A download may be an HTML file. Then the answer has a file name.
        return answer == "text" or (answer == "bytes" and "content-disposition" in self.headers)

    def _is_no_stream(self) -> bool:
        """Return whether an event stream was requested and the answer is something else."""
        requested = self._outgoing.answer == "sse" and self.status != _NO_CONTENT
        return requested and self._media_type not in ("", _STREAM)

    def _not_a_stream_error(self) -> APIError:
        """Return the error for an answer that is not an event stream, or the failure it reports."""
        kind = self._media_type
        text = kind == "text/plain" and "content-length" in self.headers
        data = self._start(json="json" in kind) if text or "json" in kind else b""
        failure = failure_in_body(data, "", self._secrets())
        if failure is not None and not data.startswith(_FIELDS):
            return reported_error(failure, None)
        media_type = redact_text(kind, self._secrets())[:100]
        return NonAPIResponseError(
            f"the answer is of the type {media_type}, not an event stream",
            status_code=self.status,
        )

    def _start(self, *, json: bool) -> bytes:
        """Return the first bytes of the body. JSON is only read until the value is complete."""
        data = b""
        with contextlib.suppress(*FAILURES, APIError):  # the part that was read is enough
            for chunk in self._chunks():
                data += chunk
                if len(data) > MAX_BODY or (json and not _is_incomplete(data)):
                    break
        return data

    def _read_whole(self) -> None:
        # Most answers have arrived with their head, and need no iterators.
        arrived = self._arrived()
        if arrived is not None:
            self._check_size(len(arrived))
            self.body = arrived
        else:
            chunks: list[bytes] = []
            size = 0
            for chunk in self._chunks():
                chunks.append(chunk)
                size += len(chunk)
                self._check_size(size)
            # Often it is one chunk, which needs no copy.
            self.body = chunks[0] if len(chunks) == 1 else b"".join(chunks)
        self._check_length()

    def _arrived(self) -> bytes | None:
        stream = self._response.stream
        if self._encoding is None and isinstance(stream, PooledBody):
            return stream.arrived()
        return None

    def _check_size(self, size: int) -> None:
        # Counted after decompression: a small compressed body may become very large.
        limit = self._outgoing.options.max_response_bytes
        if size > limit:
            raise ResponseTooLargeError(
                f"the answer is larger than {limit} bytes (max_response_bytes)",
                status_code=self.status,
            )

    def _chunks(self) -> Iterator[bytes]:
        if self._encoding is None:
            for data in self._response.stream:  # type: ignore[union-attr]  # this half's
                if data:
                    yield data
            return
        decompressor = self._decompressor(self._encoding)
        for data in self._response.stream:  # type: ignore[union-attr]  # this half's
            for chunk in self._decompress(decompressor, data):
                if chunk:
                    yield chunk
        self._finish(decompressor)

    def _decompressor(self, encoding: str) -> Decompressor:
        try:
            return Decompressor(encoding)
        except ValueError as error:
            raise ResponseValidationError(str(error), status_code=self.status) from None

    def _decompress(self, decompressor: Decompressor, data: bytes) -> Iterator[bytes]:
        try:
            yield from decompressor.feed(data)
        except ValueError as error:
            raise ResponseValidationError(str(error), status_code=self.status) from None

    def _finish(self, decompressor: Decompressor) -> None:
        try:
            decompressor.finish()
        except IncompleteError as error:
            raise ConnectionInterruptedError(str(error), sent=True) from None

    def _check_length(self) -> None:
        """Raise ConnectionInterruptedError for JSON that ended with the connection, incomplete."""
        # With these headers the HTTP library detects a body that is cut. Without them it cannot.
        if "content-length" in self.headers or "transfer-encoding" in self.headers:
            return
        if self._outgoing.answer == "json" and self.body.strip():
            try:
                json.loads(self.body)
            except (ValueError, RecursionError):
                raise ConnectionInterruptedError("the answer was cut", sent=True) from None

    def _error(self) -> APIError:
        data = self._start(json=False)
        # The answer of a web server without the API, usually because the base URL is wrong.
        if self.status == 404 and self._is_page():
            return self._page_error()
        return self._status_error(data)

    def _page_error(self) -> NonAPIResponseError:
        url = redact_text(self._outgoing.shown_url, self._secrets())
        below_api = "/api/" in url.partition("://")[2]
        advice = "check that it is a platform" if below_api else "is /api missing in the base URL?"
        return NonAPIResponseError(
            f"{url} answered with a web page instead of an API answer; {advice}",
            status_code=self.status,
        )

    def _status_error(self, data: bytes) -> APIError:
        content = read_error_body(data, html=self._is_page(), secrets=self._secrets())
        error = status_class(self.status, content.code)(
            content.message or "no explanation",
            status_code=self.status,
            code=content.code,
            errors=content.errors,
            body=content.text,
            details=content.details,
            request_id=self._request_id(),
        )
        if self.status == 400 and _TLS_REQUIRED.search(content.message) and self._is_plain():
            error.hint = "The port requires TLS: use https:// in the base URL"
        hint = retry_after(self.headers, self._clock.time())
        # The header is preferred, because gateways set it too.
        error.retry_after = content.retry_after if hint is None else hint
        error.should_retry = should_retry(self.headers)
        return error

    def _is_plain(self) -> bool:
        return self._outgoing.url.startswith("http://")

    def _request_id(self) -> str | None:
        request_id = self.headers.get("x-request-id", "")
        return redact_text(request_id, self._secrets())[:200] or None

    def _with_operation(self, error: Exception) -> Exception:
        if isinstance(error, APIError):
            error.operation = self._outgoing.name
        return error


def _is_incomplete(data: bytes) -> bool:
    """Return whether `data` is the incomplete beginning of a JSON value."""
    if data.lstrip()[:1] not in (b"{", b"[", b""):
        return False
    # Parsing after each chunk would take quadratic time, so it waits for a closing bracket.
    if not data.rstrip().endswith((b"}", b"]")):
        return True
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return True
    return False
