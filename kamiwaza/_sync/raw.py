# Written by scripts/unasync.py from kamiwaza/_async/raw.py: edit that.
"""The generated layer through the client's transport: every operation of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, overload

from kamiwaza._sync.page import paged
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.page_answer import read_page, read_raw_page
from kamiwaza.pages import PREFETCH
from kamiwaza.wire import decode_plain, not_as_promised

if TYPE_CHECKING:
    from typing_extensions import TypeForm

    from kamiwaza._sync.answer import Answer
    from kamiwaza._sync.page import Page
    from kamiwaza._sync.transport import Transport
    from kamiwaza.pages import PageBody
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

    @overload
    def pages(
        self,
        request: Request[list[T]],
        item_type: None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
    ) -> Page[T]: ...

    @overload
    def pages(
        self,
        request: Request[Any],
        item_type: TypeForm[T],
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
    ) -> Page[T]: ...

    @overload
    def pages(
        self,
        request: Request[Any],
        item_type: None = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
    ) -> Page[Any]: ...

    def pages(
        self,
        request: Request[Any],
        item_type: Any = None,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
    ) -> Page[Any]:
        """Return a paged list a page at a time; iterating goes through all of them.

        Args:
            request: Of an operation that is paged.
            item_type: What the items are; without it they are the contract's own objects.
            limit: How many items are wanted in all; None means all there are.
            page_size: How many items the platform is asked for at once, 100 if not said.
            page_token: Where an earlier reading of the same list stopped.
            prefetch: How many pages may be asked for ahead, 0 to 16.

        Raises InvalidArgumentError if the operation is not paged.
        """

        def read(data: bytes) -> PageBody[Any]:
            if item_type is not None:
                return read_page(data, request.endpoint, item_type)
            return read_raw_page(
                data, request.endpoint, lambda plain: _parsed(request, plain, data)
            )

        return paged(
            self._transport,
            request,
            read,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

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
    return _parsed(request, value, data)


def _parsed(request: Request[T], value: Any, data: bytes) -> T:
    try:
        return request.parse(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        kind = type(error).__name__
        raise not_as_promised(data, f"{kind} at {error}", request.endpoint.name) from None
