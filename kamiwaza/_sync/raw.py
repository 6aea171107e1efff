# Written by scripts/unasync.py from kamiwaza/_async/raw.py: edit that.
"""The generated layer through the client's transport: every operation of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.wire import decode_plain, not_as_promised

if TYPE_CHECKING:
    from kamiwaza._sync.answer import Answer
    from kamiwaza._sync.transport import Transport
    from kamiwaza_api.request import Request

T = TypeVar("T")


class Raw:
    """Sends requests of `kamiwaza_api.api` and returns what that layer parses: attrs objects.

    from kamiwaza_api.api.models import list_models
    models = client.raw.send(list_models())
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def send(self, request: Request[T]) -> T:
        """Return the parsed answer; bytes for downloads, text for what is not JSON.

        Raises ResponseValidationError if the answer is not what the contract says, and
        InvalidArgumentError for an event stream, which never ends: use `stream`.
        """
        endpoint = request.endpoint
        if endpoint.answer == "sse":
            raise InvalidArgumentError(f"{endpoint.name} is an event stream; use client.raw.stream")
        data = self._transport.send(request)
        return _parse(request, data)

    @contextmanager
    def stream(self, request: Request[Any], *, timeout: float | None = None) -> Iterator[Answer]:
        """Give the answer's status and headers; its `iter_bytes()` yields the body as it comes.

        `timeout` is the longest silence in seconds.
        """
        with self._transport.stream(request, timeout=timeout) as answer:
            yield answer


def _parse(request: Request[T], data: bytes) -> T:
    endpoint = request.endpoint
    value: Any = data
    if endpoint.answer == "text":
        value = data.decode("utf-8", "replace")
    elif endpoint.answer not in ("bytes", "none"):
        value = decode_plain(data, operation=endpoint.name)
    try:
        return request.parse(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        kind = type(error).__name__
        raise not_as_promised(data, f"{kind} at {error}", endpoint.name) from None
