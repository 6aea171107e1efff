# Written by scripts/unasync.py from kamiwaza/_async/http/middleware.py: edit that.
"""Middleware: user code around every call, and around every attempt of a call."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from kamiwaza.errors import ConfigurationError
from kamiwaza.http.httpx_adapter import Response
from kamiwaza.http.messages import CallResponse

if TYPE_CHECKING:
    from kamiwaza._sync.http.answer import Answer
    from kamiwaza.http.httpx_adapter import Request
    from kamiwaza.http.messages import CallRequest
    from kamiwaza.http.request import OutgoingRequest

_SLOTS = ("call", "attempt")


class Middleware:
    """Base of middleware. Override one method or both.

    The first middleware of a client is the outermost. An exception of a method ends the call.
    """

    def call(
        self, request: CallRequest, proceed: Callable[[CallRequest], CallResponse]
    ) -> CallResponse:
        """Handle a whole call with its retries.

        Args:
            request: the request without credentials. Pass on a changed copy to change the call.
            proceed: sends a request and returns its response. An error of the call is raised.
        """
        return proceed(request)

    def attempt(self, request: Request, proceed: Callable[[Request], Response]) -> Response:
        """Handle one attempt, as httpx sees it.

        Args:
            request: the request with its credentials, an `httpx.Request`.
            proceed: sends a request and returns its response. The body of a response is unread.
        """
        return proceed(request)


def checked_middleware(middleware: Iterable[object]) -> tuple[Any, ...]:
    """Return middleware as a tuple.

    Raises:
        ConfigurationError: an item is not middleware, or is for the other kind of client.
    """
    is_list = isinstance(middleware, Iterable) and not isinstance(middleware, str | bytes)
    if isinstance(middleware, Middleware) or not is_list:
        raise ConfigurationError("middleware: takes a list of middleware")
    checked = tuple(middleware)
    for one in checked:
        methods = [getattr(one, slot) for slot in _SLOTS if callable(getattr(one, slot, None))]
        if not methods or isinstance(one, type):
            raise ConfigurationError(f"middleware: {one!r:.80} has no method call or attempt")
        expected = inspect.iscoroutinefunction(Middleware.call)
        if any(inspect.iscoroutinefunction(method) is not expected for method in methods):
            raise ConfigurationError(
                f"middleware: {type(one).__name__} is for the other kind of client;"
                f" derive from {Middleware.__name__}"
            )
    return checked


def chained(middleware: tuple[Any, ...], slot: str, last: Callable[[Any], Any]) -> Any:
    """Return a function that sends a message through the middleware and then to `last`.

    Args:
        middleware: the middleware, the outermost first.
        slot: `call` or `attempt`.
        last: sends the message.
    """
    proceed = last
    for one in reversed(overriding(middleware, slot)):
        proceed = partial(getattr(one, slot), proceed=proceed)
    return proceed


def overriding(middleware: tuple[Any, ...], slot: str) -> tuple[Any, ...]:
    """Return the middleware that has a method `slot` of its own."""
    return tuple(
        [
            one
            for one in middleware
            if callable(getattr(one, slot, None)) and not _is_default(one, slot)
        ]
    )


def _is_default(one: object, slot: str) -> bool:
    return getattr(type(one), slot, None) is getattr(Middleware, slot)


class MiddlewareChain:
    """Send calls through the middleware of a client."""

    def __init__(
        self,
        middleware: tuple[Any, ...],
        send: Callable[[OutgoingRequest, bool], Answer],
    ) -> None:
        """Store the middleware and the function that sends a call without it."""
        self._middleware, self._send = middleware, send

    def send(
        self,
        outgoing: OutgoingRequest,
        whole: bool,
        create_answer: Callable[[Response, OutgoingRequest], Answer],
    ) -> Answer:
        """Send a call and return its answer, or the answer that middleware created.

        Args:
            outgoing: the request; middleware may change it.
            whole: read the body before returning.
            create_answer: returns the answer for a response that middleware created.
        """
        answers: list[tuple[CallResponse, Answer]] = []

        def proceed(request: CallRequest) -> CallResponse:
            outgoing.apply(request)
            answer = self._send(outgoing, whole)
            content = answer.body if whole else None
            answers.append((CallResponse(answer.status, content, answer.headers), answer))
            return answers[-1][0]

        kept: Answer | None = None
        try:
            response = chained(self._middleware, "call", proceed)(outgoing.message())
            kept = next((answer for seen, answer in answers if seen is response), None)
            return kept or _read(create_answer(_as_http(response), outgoing), whole)
        finally:
            for _, answer in answers:
                if answer is not kept:
                    answer.close()


def _read(answer: Answer, whole: bool) -> Answer:
    answer.check_and_read(whole=whole)
    return answer


def _as_http(response: object) -> Response:
    if not isinstance(response, CallResponse):
        raise TypeError(f"middleware: call must return a CallResponse, not {response!r:.80}")
    headers = {**response.headers}
    return Response(response.status, headers=headers, content=response.content or b"")
