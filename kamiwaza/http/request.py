"""The outgoing request of a call: the parts that are the same in every attempt."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from kamiwaza._version import __version__
from kamiwaza.contract.presence import require_present
from kamiwaza.errors import FailedRequest, InvalidArgumentError
from kamiwaza.http.decompression import ACCEPTED
from kamiwaza.http.httpx_adapter import build_request, follow_redirect
from kamiwaza.http.messages import CallRequest
from kamiwaza.http.multipart import Multipart
from kamiwaza.redaction import is_secret_name, redact_headers, secret_header_values
from kamiwaza.serialization.json import encode_json, form_fields, secrets_in
from kamiwaza.serialization.plain_body import plain_body
from kamiwaza_api.types import UNSET

if TYPE_CHECKING:
    from kamiwaza.http.call_options import Options
    from kamiwaza.http.httpx_adapter import Request as HTTPRequest
    from kamiwaza.observability.observer import CallObserver
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza_api.request import Request

_BASE_HEADERS = {"user-agent": f"kamiwaza-python/{__version__}"}
# Shorter values in the query of a signed link are dates and numbers, not signatures.
_SIGNED = 16
# Seconds: the deadline of uploads. A stalled upload ends earlier, by its timeout.
_UPLOAD = 86_400.0
_ACCEPT = {
    "json": "application/json",
    "none": "application/json",
    "sse": "text/event-stream",
}


class OutgoingRequest:
    """The request of one call. Its body is encoded once; each attempt builds a new HTTP request.

    Attributes:
        unauthenticated: it carries no credentials.
        external: it is sent to another host, without credentials and the caller's headers.
        large: the body of its answer is received on a connection that a worker thread may read.
        replayable: the body can be sent again.
        uploads: the body holds files, which `tracker` counts while they are sent.
        preface: text to put in front of errors about this request.
        observer: receives the events of the call; None without listeners.
    """

    preface: str = ""
    observer: CallObserver | None = None

    def __init__(
        self,
        request: Request[Any],
        base_url: str,
        options: Options,
        *,
        unauthenticated: bool = False,
        external: bool = False,
        large: bool = False,
        tracker: DownloadTracker | None = None,
    ) -> None:
        endpoint = request.endpoint
        require_present(endpoint)
        self.endpoint = endpoint
        self.name: str = endpoint.name
        self.method: str = endpoint.method
        self.repeat = endpoint.repeat
        self.answer = endpoint.answer
        self.options = options
        # Another host must never get the platform's credentials.
        self.unauthenticated: bool = unauthenticated or external
        self.external = external
        self.large = large
        self.id: str = os.urandom(16).hex()
        self.url: str = request.path if external else _url(base_url, request)
        self._signed = _query_values(self.url) if external else ()
        self._query = request.query
        self._body = request.body
        self._headers = {
            **_BASE_HEADERS,
            "accept": _ACCEPT.get(endpoint.answer, "*/*"),
            # Checksums and resuming of downloads count uncompressed bytes.
            "accept-encoding": "identity" if endpoint.answer in ("bytes", "sse") else ACCEPTED,
            **({} if external else _lower(options.headers)),
            **_lower(dict(request.headers)),
        }
        self._multipart: Multipart | None = None
        self._tracker = tracker
        self._content = self._encode(request)
        self.uploads: bool = self._multipart is not None
        self.replayable = self._multipart is None or self._multipart.replayable

    def _encode(self, request: Request[Any]) -> dict[str, Any]:
        if request.body is UNSET:
            return {}
        encoding = request.endpoint.encoding
        if encoding == "multipart":
            self._multipart = Multipart(request.body, operation=self.name, tracker=self._tracker)
            return {}
        if encoding == "form":
            return {"data": form_fields(request.body)}
        media = request.endpoint.media or "application/json"
        # The caller's own content type has precedence.
        self._headers.setdefault("content-type", media)
        if encoding in ("text", "bytes"):
            return {"content": plain_body(request.body, media, operation=self.name)}
        return {"content": encode_json(request.body, operation=self.name)}

    def build(self, headers: Mapping[str, str], *, left: float | None = None) -> HTTPRequest:
        """Return the HTTP request of one attempt.

        Args:
            headers: the headers of this attempt. Headers of the call have precedence.
            left: seconds left for the whole call.
        """
        if self.external:
            # Credentials must not go to another host.
            headers = {}
        content = self._content if self._multipart is None else self._multipart.begin()
        return build_request(
            self.method,
            self.url,
            {**_lower(headers), **self._headers},
            timeout=self.options.timeout,
            connect_timeout=self.options.connect_timeout,
            left=left,
            **content,
        )

    def described(self, secrets: tuple[str, ...]) -> FailedRequest:
        """Return the description of the request for errors.

        Args:
            secrets: the secrets of the client, to be masked.
        """
        headers = redact_headers(self._headers, (*secrets, *self.secrets))
        return FailedRequest(self.method, self.shown_url, headers)

    @property
    def body(self) -> bytes | None:
        """The body, None if there is none or if it is built while it is sent."""
        content: bytes | None = self._content.get("content")
        return content

    def message(self) -> CallRequest:
        """Return the request as middleware sees it."""
        content = self._content.get("content")
        return CallRequest(self.name, self.method, self.url, dict(self._headers), content)

    def apply(self, request: CallRequest) -> None:
        """Apply the changes of middleware.

        Args:
            request: the request to send instead.

        Raises:
            InvalidArgumentError: it leads to another host, or lacks the body of a form.
        """
        if self.host != host_of(request.url):
            raise InvalidArgumentError(f"{self.name}: middleware may not change the host")
        self.method, self.url = request.method, request.url
        self._headers = _lower(request.headers)
        if request.content != self._content.get("content"):
            if self.uploads:
                raise InvalidArgumentError(f"{self.name}: middleware cannot replace a form")
            self._content = {"content": request.content or b""}

    def redirected(
        self, request: HTTPRequest, status: int, headers: Mapping[str, str]
    ) -> HTTPRequest | None:
        """Return the request that follows a redirect, None if the redirect is not followed."""
        return follow_redirect(request, status, headers.get("location"))

    @property
    def ranged(self) -> bool:
        """Whether only a range of bytes is requested."""
        return "range" in self._headers

    @property
    def deadline(self) -> float:
        """The seconds for the whole call. Uploads have a day if no deadline was set."""
        options = self.options
        free = self.uploads and not options.deadline_given
        return max(options.deadline, _UPLOAD) if free else options.deadline

    @property
    def host(self) -> str:
        """The scheme and host of the request, for errors."""
        return host_of(self.url)

    @property
    def shown_url(self) -> str:
        """The address for errors, without the query, which may be secret."""
        rest = self.url.partition("://")[2]
        path = re.split("[?#]", rest, maxsplit=1)[0].partition("/")[2]
        return f"{self.host}/{path}"

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secrets in the address, the headers and the body, which errors mask."""
        # Errors of servers quote the request, so its secrets must be known to the masking.
        named = (value for name, value in self._query if is_secret_name(name))
        headers = secret_header_values(self._headers)
        return (*self._signed, *named, *headers, *secrets_in(self._body))

    def close(self) -> None:
        """Close the files that were opened to be sent."""
        if self._multipart is not None:
            self._multipart.close()


def host_of(url: str) -> str:
    """Return the scheme and host of an address, without a user and a password."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{re.split('[/?#]', rest, maxsplit=1)[0].rpartition('@')[2]}"


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    """Return `headers` with lower-case names, so that none is sent twice."""
    return {name.lower(): value for name, value in headers.items()}


def _url(base_url: str, request: Request[Any]) -> str:
    path = request.path
    url = base_url + path
    if not path.startswith("/"):
        url = _same_host(path, base_url, request.endpoint.name)
    if request.query:
        try:
            url += ("&" if "?" in path else "?") + urlencode(request.query, quote_via=quote)
        except UnicodeEncodeError:
            raise InvalidArgumentError(
                f"{request.endpoint.name}: the query contains a character that cannot be sent"
            ) from None
    return url


def _query_values(url: str) -> tuple[str, ...]:
    """Return the signatures in a link. Errors of its host may quote them."""
    values = [value for _, value in parse_qsl(urlsplit(url).query)]
    return tuple({value for value in values if len(value) >= _SIGNED})


def _same_host(url: str, base_url: str, name: str) -> str:
    target, home = urlsplit(url), urlsplit(base_url)
    # Credentials that were sent over TLS must not be sent in clear.
    downgraded = home.scheme == "https" and target.scheme != "https"
    if target.hostname != home.hostname or downgraded or "@" in target.netloc:
        raise InvalidArgumentError(
            f"{name}: {target.scheme}://{target.hostname} is not the platform "
            f"({home.scheme}://{home.hostname}); credentials are not sent there"
        )
    return url
