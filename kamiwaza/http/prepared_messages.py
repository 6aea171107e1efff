"""Messages of httpx and httpcore that are created from bytes.

The constructors of those libraries convert and check each part, which costs as much as parsing a
response. The objects here have the same attributes.
"""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import httpcore
import httpx


@dataclass(slots=True)
class Address:
    """A parsed address in the forms of httpx and httpcore, and the value of its Host header."""

    url: httpx.URL
    core: httpcore.URL
    host: bytes


@lru_cache(maxsize=1024)
def address(url: str) -> Address:
    """Return the parsed `url`. Polls and lists request the same one many times.

    Raises httpx.InvalidURL.
    """
    parsed = httpx.URL(url)
    return Address(parsed, core_url(parsed), parsed.netloc)


def core_url(url: httpx.URL) -> httpcore.URL:
    """Return the address as httpcore takes it."""
    return httpcore.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )


def _headers(lines: Iterable[tuple[bytes, bytes]]) -> httpx.Headers:
    headers = httpx.Headers.__new__(httpx.Headers)
    headers._list = [(name, name.lower(), value) for name, value in lines]
    headers._encoding = None
    return headers


class PreparedRequest(httpx.Request):
    """A request whose body has been read, as recorders such as VCR expect it."""

    def __init__(
        self,
        method: str,
        target: Address,
        lines: list[tuple[bytes, bytes]],
        extensions: dict[str, Any],
        body: bytes,
    ) -> None:
        self.method: str = method.upper()
        self.url: httpx.URL = target.url
        self.headers: httpx.Headers = _headers(lines)
        self.extensions = extensions
        self.stream: httpx.SyncByteStream | httpx.AsyncByteStream = httpx.ByteStream(body)
        self._content = body
        self._address = target

    @property
    def core_url(self) -> httpcore.URL:
        """The address as httpcore takes it."""
        # Middleware may have changed the address since.
        return self._address.core if self._address.url is self.url else core_url(self.url)


class PreparedResponse(httpx.Response):
    """A response whose body is a stream."""

    def __init__(
        self,
        status: int,
        lines: list[tuple[bytes, bytes]],
        stream: Any,
        extensions: MutableMapping[str, Any],
    ) -> None:
        self.status_code = status
        self.headers: httpx.Headers = _headers(lines)
        self.extensions: dict[str, Any] = dict(extensions)
        self.stream = stream
        self._request = None
        self.next_request: httpx.Request | None = None
        self.history: list[httpx.Response] = []
        self.is_closed: bool = False
        self.is_stream_consumed: bool = False
        self.default_encoding = "utf-8"
        self._num_bytes_downloaded = 0

    def close(self) -> None:
        """Close the body. httpx's method prepares for exceptions that ours does not raise."""
        if not self.is_closed:
            self.is_closed = True
            self.stream.close()  # type: ignore[union-attr]  # of the blocking half

    async def aclose(self) -> None:
        """Close the body."""
        if not self.is_closed:
            self.is_closed = True
            await self.stream.aclose()  # type: ignore[union-attr]  # of the asynchronous half


class CoreRequest(httpcore.Request):
    """A request of httpcore made from one of httpx."""

    def __init__(self, request: httpx.Request) -> None:
        self.method: bytes = request.method.encode("ascii")
        self.url: httpcore.URL = (
            request.core_url if isinstance(request, PreparedRequest) else core_url(request.url)
        )
        self.headers: list[tuple[bytes, bytes]] = request.headers.raw
        self.stream: Any = request.stream
        self.extensions: dict[str, Any] = request.extensions


class CoreResponse(httpcore.Response):
    """A response of httpcore."""

    def __init__(
        self,
        status: int,
        headers: list[tuple[bytes, bytes]],
        stream: Any,
        extensions: dict[str, Any],
    ) -> None:
        self.status = status
        self.headers = headers
        self.stream = stream
        self.extensions = extensions
        self._stream_consumed = False
