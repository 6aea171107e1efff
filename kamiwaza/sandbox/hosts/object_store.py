"""Object store: signed links to files, on a separate host.

It has no users. A link works until it expires. Requests with credentials are refused.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode

from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.file_answers import file_answer
from kamiwaza.sandbox.message import Answer, text_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.message import Request
    from kamiwaza.sandbox.state.state import State

HOST = "https://objects.kamiwaza.test"
PREFIX = "/kamiwaza-raw/"
_PLATFORM_ORIGIN = "https://kamiwaza.test"
_INTERNAL_ORIGIN = "http://objects.kamiwaza.svc.cluster.local:9000"
_DEFAULT_SECONDS = 900
_ERROR = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>{}</Code><Message>{}</Message></Error>'


@dataclass(frozen=True, slots=True)
class SignedLink:
    """The file behind a signed link, and when the link expires."""

    content: bytes
    name: str
    media_type: str
    expires_at: float


class ObjectStore:
    """Signed links by signature."""

    def __init__(self) -> None:
        """Begin without links."""
        self.links: dict[str, SignedLink] = {}

    def sign(
        self,
        call: Call,
        key: str,
        content: bytes,
        *,
        name: str,
        media_type: str,
        seconds: int | None = None,
        internal: bool = False,
    ) -> str:
        """Return a signed link to an object. With `internal` only the cluster can reach it."""
        lifetime = seconds or _DEFAULT_SECONDS
        now = call.state.now
        seed = f"{key} {now} {lifetime} {len(self.links)}"
        signature = hashlib.sha256(seed.encode()).hexdigest()
        self.links[signature] = SignedLink(content, name, media_type, now + lifetime)
        query = urlencode(
            {"X-Amz-Date": stamp(now), "X-Amz-Expires": lifetime, "X-Amz-Signature": signature}
        )
        return f"{_origin(call, internal)}{PREFIX}{quote(key)}?{query}"


def _origin(call: Call, internal: bool) -> str:
    if internal:
        return _INTERNAL_ORIGIN
    # A served sandbox has one port. In process, the store has a separate host.
    return HOST if call.request.origin == _PLATFORM_ORIGIN else call.request.origin


def serve(state: State, request: Request) -> Answer:
    """Return the object of a link, or a range of it, or an error."""
    query = dict(request.query)
    link = state.stores.instance(ObjectStore).links.get(query.get("X-Amz-Signature", ""))
    if request.header("authorization") or request.header("x-api-key"):
        return _refused(400, "InvalidArgument", "Only one auth mechanism allowed")
    if link is None:
        return _refused(403, "SignatureDoesNotMatch", "The signature is not one of this store")
    if state.now >= link.expires_at:
        return _refused(403, "AccessDenied", "Request has expired")
    return file_answer(request, link.content, name=link.name, media_type=link.media_type)


def _refused(status: int, code: str, message: str) -> Answer:
    return text_answer(status, _ERROR.format(code, message), "application/xml")
