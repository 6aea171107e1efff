"""The record of one call: the request, the answer and the times."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from kamiwaza.redaction import redact_headers, redact_text

if TYPE_CHECKING:
    from pydantic import JsonValue

    from kamiwaza.errors import Attempt

# Headers that this client makes, in which a mask could only hide an ordinary word.
_PLAIN = ("host", "user-agent", "accept", "accept-encoding", "content-type", "x-request-id")


_NOT_COPIED = ("_secrets", "span", "_request_body")


class CallRecord:
    """One call of the platform with all its attempts. Secrets are masked in its url and headers.

    Attributes:
        operation: the name of the operation, such as `models.get_model`.
        method: the HTTP method.
        started: the time when the call began, in UTC.
        elapsed: the seconds until its end; of a stream, until the stream was closed. None while
            it runs.
        status: the HTTP status of the last answer, None before the first one.
        attempts: every attempt that has ended, in order.
        bytes_sent: the bytes of the body of the request, None if unknown.
        bytes_received: the bytes of the body of the answer that were read.
        body: the body of the answer, None if it was streamed or not kept.
        error: the error that the call ended with, None if there is none.
        span: the span of OpenTelemetry, None if no spans are made.
    """

    def __init__(
        self,
        operation: str,
        method: str,
        url: str,
        *,
        started: float,
        secrets: Callable[[], tuple[str, ...]],
    ) -> None:
        """Record the start of a call.

        Args:
            operation: the name of the operation.
            method: the HTTP method.
            url: the address, which may hold secrets.
            started: the time when it began, in seconds since 1970.
            secrets: returns the secrets to mask.
        """
        self.operation: str = operation
        self.method: str = method
        self.started: datetime = datetime.fromtimestamp(started, UTC)
        self.elapsed: float | None = None
        self.status: int | None = None
        self.attempts: tuple[Attempt, ...] = ()
        self.bytes_sent: int | None = None
        self.bytes_received: int = 0
        self.body: bytes | None = None
        self.error: BaseException | None = None
        self.span: Any = None
        self._url, self._secrets = url, secrets
        self._request_body: bytes | None = None
        self._sent_headers: Mapping[str, str] = {}
        self._received_headers: Mapping[str, str] = {}

    @cached_property
    def url(self) -> str:
        """The address, with secrets masked in its path and query, and without a user."""
        scheme, _, rest = self._url.partition("://")
        host, slash, path = rest.partition("/")
        path = redact_text(path, self._secrets())
        return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"

    @property
    def request_headers(self) -> dict[str, str]:
        """The headers of the last attempt by their lower-case names, with secrets masked."""
        plain = {n: self._sent_headers[n] for n in _PLAIN if n in self._sent_headers}
        return {**redact_headers(self._sent_headers, self._secrets()), **plain}

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the last answer by their lower-case names, with secrets masked."""
        return redact_headers(self._received_headers, self._secrets())

    @property
    def request_id(self) -> str | None:
        """The id under which the platform logged the request, else the one that was sent."""
        received = self._received_headers.get("x-request-id")
        return received or self._sent_headers.get("x-request-id")

    @property
    def request_body(self) -> bytes | None:
        """The body of the request, which may hold secrets.

        None if there is none, if it is a form with files, or in a copy.
        """
        return self._request_body

    def json(self) -> JsonValue:
        """Return the body of the answer as JSON.

        Raises:
            ValueError: the body was not kept, or is not JSON.
        """
        if self.body is None:
            raise ValueError(f"{self.operation}: the body of the answer was not kept")
        value: JsonValue = json.loads(self.body)
        return value

    def has_request_body(self, body: bytes | None) -> None:
        """Record the body of the request.

        Args:
            body: the body in bytes; None for a request without one.
        """
        self._request_body = body

    def attempt_began(self, headers: Mapping[str, str]) -> None:
        """Record the headers of an attempt that is about to be sent.

        Args:
            headers: the headers by their lower-case names.
        """
        self._sent_headers = headers
        length = headers.get("content-length")
        self.bytes_sent = int(length) if length and length.isdecimal() else None

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Record the status and the headers of an answer.

        Args:
            status: the HTTP status.
            headers: the headers by their lower-case names.
        """
        self.status, self._received_headers = status, headers

    def __repr__(self) -> str:
        """Return the call, its status and its time on one line."""
        end = "running" if self.elapsed is None else f"{self.elapsed * 1000:.0f} ms"
        result = type(self.error).__name__ if self.status is None and self.error else self.status
        return f"<CallRecord {self.operation} {self.method} {self.url}: {result}, {end}>"

    def __getstate__(self) -> dict[str, Any]:
        """Return the state for pickles and copies: texts with secrets masked."""
        state = {name: value for name, value in vars(self).items() if name not in _NOT_COPIED}
        masked = {"_url": self.url, "_sent_headers": self.request_headers}
        return {**state, **masked, "_received_headers": self.headers}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore a pickle or a copy."""
        vars(self).update(state)
        self._secrets, self.span, self._request_body = tuple, None, None
