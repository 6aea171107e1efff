"""Send the requests of a probe, within its limits, and keep the answers."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from kamiwaza._sync.client import KamiwazaClient
from kamiwaza._sync.http.middleware import Middleware
from kamiwaza.contract.documents.errors import ContractError, DeniedError, UnreachableError
from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    KamiwazaError,
    ResponseValidationError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamiwaza.http.messages import CallRequest, CallResponse


class LimitReachedError(Exception):
    """The probe has sent as many requests as it may."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer. `length` is the declared length of its body in bytes."""

    status: int
    media: str
    body: str
    length: int


@dataclass(slots=True)
class _Limits(Middleware):
    """Counts and delays requests, refuses everything but reading, and keeps the last answer.

    `permitted` is the method and path of the one other request that may be sent. While
    `is_cleaning`, requests are not limited: created objects must be deleted.
    """

    max_requests: int
    interval: float
    sent: int = 0
    last: Answer | None = None
    permitted: tuple[str, str] | None = None
    is_cleaning: bool = False
    _next: float = field(default=0.0)

    def call(
        self, request: CallRequest, proceed: Callable[[CallRequest], CallResponse]
    ) -> CallResponse:
        """Send one request."""
        is_login = request.operation.startswith("auth.")
        if request.method != "GET" and not is_login and not self._is_permitted(request):
            raise ContractError(f"a probe does not send {request.method} {request.operation}")
        if self.sent >= self.max_requests and not self.is_cleaning:
            raise LimitReachedError
        self._wait()
        self.sent += 1
        self.last = None
        try:
            response = proceed(request)
        except APIError as error:
            if error.response is not None:
                failed = error.response
                self.last = _answer(failed.status_code, failed.headers, failed.text)
            raise
        text = (response.content or b"").decode("utf-8", "replace")
        self.last = _answer(response.status, response.headers, text)
        return response

    def _is_permitted(self, request: CallRequest) -> bool:
        method, path = self.permitted or ("", "")
        is_it = request.method == method and request.url.partition("?")[0].endswith(path)
        self.permitted = None
        return is_it

    def _wait(self) -> None:
        now = time.monotonic()
        if self._next > now:
            time.sleep(self._next - now)
        self._next = max(now, self._next) + self.interval


class Reader:
    """Reads a platform. It never sends anything but GET, except to log in."""

    def __init__(self, server: str, *, max_requests: int, rate: float) -> None:
        """Make the client.

        Args:
            server: the address of the platform.
            max_requests: the number of requests before `LimitReachedError`.
            rate: requests for each second; 0 does not limit them.
        """
        self._limits = _Limits(max_requests, 1 / rate if rate else 0.0)
        self._client = KamiwazaClient(server, max_retries=0, middleware=[self._limits])
        self._server = server

    @property
    def sent(self) -> int:
        """The number of requests."""
        return self._limits.sent

    def get(self, path: str, query: Mapping[str, object] | None = None) -> Answer:
        """Return the answer of a path, also that of a failure.

        Raises:
            UnreachableError: the platform did not answer.
            DeniedError: the credentials are missing or wrong.
            LimitReachedError: there were too many requests.
        """
        self.problem(lambda: self._client.request("GET", path, query=query))
        if self._limits.last is None:
            raise UnreachableError(f"{self._server}: no answer to GET {path}")
        return self._limits.last

    def method_problem(self, name: str, ids: tuple[str, ...]) -> str:
        """Call a method of the client; return why its answer cannot be read, or an empty text."""

        def call() -> None:
            attrgetter(name)(self._client)(*ids)

        problem = self.problem(call)
        return str(problem) if isinstance(problem, ResponseValidationError) else ""

    def problem(self, call: Callable[[], object]) -> KamiwazaError | None:
        """Return the error of a call of the client, None without one. See `get`."""
        self._limits.last = None
        try:
            call()
        except AuthenticationError as error:
            raise DeniedError(f"{self._server}: {error}") from error
        except APIConnectionError as error:
            raise UnreachableError(f"{self._server}: {error}") from error
        except KamiwazaError as error:
            return error
        return None

    def close(self) -> None:
        """Close the client."""
        self._client.close()


def _answer(status: int, headers: Mapping[str, str], text: str) -> Answer:
    media = headers.get("content-type", "").partition(";")[0].strip().lower()
    length = headers.get("content-length", "")
    return Answer(status, media, text, int(length) if length.isdecimal() else len(text))
