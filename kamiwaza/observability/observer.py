"""The observer of one call: keeps the record and notifies the listeners."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, Protocol

from kamiwaza.logger import logger
from kamiwaza.observability.call_record import CallRecord

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza.clock import Clock
    from kamiwaza.errors import Attempt


class CallObserver:
    """Keep the record of a call and notify every listener of its events.

    A listener is any object with some of the methods of `Hooks`. An exception of a listener is
    logged and does not affect the call.
    """

    def __init__(
        self,
        record: CallRecord,
        listeners: tuple[object, ...],
        clock: Clock,
        *,
        is_token_request: bool = False,
    ) -> None:
        self.record = record
        self._listeners, self._clock = listeners, clock
        self._is_token_request = is_token_request
        self._start = clock.monotonic()
        self._tell("on_call", record)

    def add_headers(self, headers: MutableMapping[str, str]) -> None:
        """Let the listeners add headers to an attempt, such as those of a trace."""
        self._tell("on_headers", self.record, headers)

    def attempt_began(self, headers: Mapping[str, str]) -> None:
        """Report that an attempt is about to be sent with these headers."""
        self.record.attempt_began(headers)
        self._tell("on_request", self.record)

    def answered(self, status: int, headers: Mapping[str, str]) -> None:
        """Report the status and the headers of an answer."""
        self.record.answered(status, headers)
        self._tell("on_response", self.record)

    def attempt_ended(self, attempts: tuple[Attempt, ...]) -> None:
        """Report all attempts so far, after the end of one."""
        self.record.attempts = attempts

    def retrying(self, attempts: tuple[Attempt, ...]) -> None:
        """Report that another attempt follows; the last attempt has the delay before it."""
        self.record.attempts = attempts
        self._tell("on_retry", self.record, attempts[-1])

    def received(self, size: int) -> None:
        """Count bytes of a body that is being read."""
        self.record.bytes_received += size

    def succeeded(self, body: bytes | None = None) -> None:
        """Report the end of the call.

        Args:
            body: the whole body of the answer. Default: it was streamed.
        """
        if body is not None:
            self.record.body, self.record.bytes_received = body, len(body)
        elif not self.record.bytes_received:
            # The body may have been read from the socket, past this client's own loops.
            length = self.record.headers.get("content-length", "")
            self.record.bytes_received = int(length) if length.isdecimal() else 0
        if self._is_token_request:
            self._tell("on_token_refresh", self.record)
        self._end()

    def failed(self, error: BaseException) -> None:
        """Report the error that the call ended with."""
        self.record.error = error
        self._tell("on_error", self.record, error)
        self._end()

    def _end(self) -> None:
        if self.record.elapsed is None:
            self.record.elapsed = self._clock.monotonic() - self._start
            self._tell("on_end", self.record)

    def _tell(self, event: str, *arguments: Any) -> None:
        for listener in self._listeners:
            method: Callable[..., object] | None = getattr(listener, event, None)
            if method is not None:
                try:
                    method(*arguments)
                except Exception:
                    logger.warning("%s failed for %s", event, self.record.operation, exc_info=True)


class Observed(Protocol):
    """The request of a call, as far as its observer needs it."""

    name: str
    method: str
    url: str
    unauthenticated: bool
    external: bool

    @property
    def body(self) -> bytes | None:
        """The body, None if there is none or if it is built while it is sent."""
        ...

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secrets in the request."""
        ...


def observe(
    outgoing: Observed,
    listeners: tuple[object, ...],
    clock: Clock,
    secrets: Callable[[], tuple[str, ...]],
) -> CallObserver:
    """Return the observer of a call that begins.

    Args:
        outgoing: the request of the call.
        listeners: the objects to notify.
        clock: measures the time.
        secrets: returns the secrets of the client.
    """
    record = CallRecord(
        outgoing.name,
        outgoing.method,
        outgoing.url,
        started=clock.time(),
        secrets=lambda: (*secrets(), *outgoing.secrets),
    )
    # A token request holds a password.
    record.has_request_body(None if outgoing.unauthenticated else outgoing.body)
    is_token_request = outgoing.unauthenticated and not outgoing.external
    return CallObserver(record, listeners, clock, is_token_request=is_token_request)
