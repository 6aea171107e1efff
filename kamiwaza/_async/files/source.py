"""The sources of downloads: a request, or a signed link that a request returns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from kamiwaza.contract.presence import require_present
from kamiwaza.errors import APIStatusError, InvalidArgumentError
from kamiwaza.files.download_options import fingerprint
from kamiwaza.files.signed_link import SignedLink, read_link
from kamiwaza.serialization.json import decode_plain, response_validation_error
from kamiwaza_api.request import Endpoint, Request, parse_bytes

if TYPE_CHECKING:
    from kamiwaza._async.http.answer import AsyncAnswer
    from kamiwaza._async.http.transport import AsyncTransport

Headers = tuple[tuple[str, str], ...]

# The statuses with which hosts refuse an expired link.
_EXPIRED = frozenset({400, 401, 403, 410})


class AsyncSource(Protocol):
    """The source of a download.

    `ranged` is True if parts can be requested. `fingerprint` identifies the file in the
    journal. `link` has the properties of the file that the platform reported.
    """

    name: str
    method: str
    repeat: str
    ranged: bool
    fingerprint: str
    link: SignedLink

    async def open(self, headers: Headers) -> AsyncAnswer:
        """Return an answer with an unread body. Raises APIError."""
        ...


class AsyncDirectSource:
    """A request whose answer is the file."""

    def __init__(self, transport: AsyncTransport, request: Request[Any]) -> None:
        endpoint = request.endpoint
        self.name, self.method = endpoint.name, endpoint.method
        self.repeat: str = endpoint.repeat
        # Other methods may produce a different file each time, whose parts would not fit together.
        self.ranged = endpoint.method == "GET"
        self.fingerprint = fingerprint(request, transport.base_url)
        self.link = SignedLink("")
        self._transport = transport
        self._request = request

    async def open(self, headers: Headers) -> AsyncAnswer:
        """Return an answer with an unread body. Raises APIError."""
        request = replace(self._request, headers=(*self._request.headers, *headers))
        return await self._transport.open(request, large=True)


class AsyncLinkedSource:
    """A request whose answer is JSON with a signed link to the file.

    The link is fetched without credentials. An expired link is requested again.
    """

    def __init__(self, transport: AsyncTransport, request: Request[Any]) -> None:
        self.name, self.method, self.repeat = request.endpoint.name, "GET", "safe"
        self.ranged = True
        self.fingerprint = fingerprint(request, transport.base_url)
        self.link = SignedLink("")
        self._transport = transport
        self._request = request

    async def open(self, headers: Headers) -> AsyncAnswer:
        """Return an answer with an unread body. Raises APIError."""
        # A new link that is refused is not expired: renewing it again would not help.
        renewed = not self.link.url
        if renewed:
            await self._renew()
        try:
            return await self._fetch(headers)
        except APIStatusError as error:
            if renewed or error.status_code not in _EXPIRED:
                raise
        await self._renew()
        return await self._fetch(headers)

    async def _renew(self) -> None:
        received = await self._transport.receive(self._request)
        link = read_link(decode_plain(received))
        if link is None:
            raise response_validation_error(received, "it has no download link")
        self.link = link

    async def _fetch(self, headers: Headers) -> AsyncAnswer:
        endpoint = Endpoint(
            name=f"{self.name} (link)", method="GET", path="", answer="bytes", encoding="none",
            role="exempt", since="", repeat="safe",
        )  # fmt: skip
        request = Request(endpoint, self.link.url, parse_bytes, headers=headers)
        # The host of the link is not the platform and must not get its credentials.
        return await self._transport.open(request, external=True, large=True)


def source_of(transport: AsyncTransport, request: Request[Any]) -> AsyncSource:
    """Return the source for `request`. Raises InvalidArgumentError if it returns no file."""
    require_present(request.endpoint)
    if request.endpoint.answer == "bytes":
        return AsyncDirectSource(transport, request)
    if request.endpoint.answer == "json" and request.endpoint.method == "GET":
        return AsyncLinkedSource(transport, request)
    raise InvalidArgumentError(f"{request.endpoint.name} returns no file to download")
