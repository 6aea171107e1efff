# Written by scripts/unasync.py from kamiwaza/_async/files/source.py: edit that.
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
    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport

Headers = tuple[tuple[str, str], ...]

# The statuses with which hosts refuse an expired link.
_EXPIRED = frozenset({400, 401, 403, 410})


class Source(Protocol):
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

    def open(self, headers: Headers) -> Answer:
        """Return an answer with an unread body. Raises APIError."""
        ...


class DirectSource:
    """A request whose answer is the file."""

    def __init__(self, transport: Transport, request: Request[Any]) -> None:
        endpoint = request.endpoint
        self.name, self.method = endpoint.name, endpoint.method
        self.repeat: str = endpoint.repeat
        # Other methods may produce a different file each time, whose parts would not fit together.
        self.ranged = endpoint.method == "GET"
        self.fingerprint = fingerprint(request, transport.base_url)
        self.link = SignedLink("")
        self._transport = transport
        self._request = request

    def open(self, headers: Headers) -> Answer:
        """Return an answer with an unread body. Raises APIError."""
        request = replace(self._request, headers=(*self._request.headers, *headers))
        return self._transport.open(request, large=True)


class LinkedSource:
    """A request whose answer is JSON with a signed link to the file.

    The link is fetched without credentials. An expired link is requested again.
    """

    def __init__(self, transport: Transport, request: Request[Any]) -> None:
        self.name, self.method, self.repeat = request.endpoint.name, "GET", "safe"
        self.ranged = True
        self.fingerprint = fingerprint(request, transport.base_url)
        self.link = SignedLink("")
        self._transport = transport
        self._request = request

    def open(self, headers: Headers) -> Answer:
        """Return an answer with an unread body. Raises APIError."""
        # A new link that is refused is not expired: renewing it again would not help.
        renewed = not self.link.url
        if renewed:
            self._renew()
        try:
            return self._fetch(headers)
        except APIStatusError as error:
            if renewed or error.status_code not in _EXPIRED:
                raise
        self._renew()
        return self._fetch(headers)

    def _renew(self) -> None:
        received = self._transport.receive(self._request)
        link = read_link(decode_plain(received))
        if link is None:
            raise response_validation_error(received, "it has no download link")
        self.link = link

    def _fetch(self, headers: Headers) -> Answer:
        endpoint = Endpoint(
            name=f"{self.name} (link)", method="GET", path="", answer="bytes", encoding="none",
            role="exempt", since="", repeat="safe",
        )  # fmt: skip
        request = Request(endpoint, self.link.url, parse_bytes, headers=headers)
        # The host of the link is not the platform and must not get its credentials.
        return self._transport.open(request, external=True, large=True)


def source_of(transport: Transport, request: Request[Any]) -> Source:
    """Return the source for `request`. Raises InvalidArgumentError if it returns no file."""
    require_present(request.endpoint)
    if request.endpoint.answer == "bytes":
        return DirectSource(transport, request)
    if request.endpoint.answer == "json" and request.endpoint.method == "GET":
        return LinkedSource(transport, request)
    raise InvalidArgumentError(f"{request.endpoint.name} returns no file to download")
