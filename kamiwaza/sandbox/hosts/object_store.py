"""The object store behind the platform: signed links to files, on a host of its own.

It knows no tokens. A link works until its time is up, and for nobody who brings credentials.
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
_PLATFORM = "https://kamiwaza.test"
_INSIDE = "http://objects.kamiwaza.svc.cluster.local:9000"
_LASTING = 900
_ERROR = '<?xml version="1.0" encoding="UTF-8"?><Error><Code>{}</Code><Message>{}</Message></Error>'


@dataclass(frozen=True, slots=True)
class Grant:
    """What one link gives access to, and until when."""

    content: bytes
    name: str
    media_type: str
    ends: float


class ObjectStore:
    """Every link that was given out, by its signature."""

    def __init__(self) -> None:
        """Begin without links."""
        self.grants: dict[str, Grant] = {}

    def link(
        self,
        call: Call,
        key: str,
        content: bytes,
        *,
        name: str,
        media_type: str,
        seconds: int | None = None,
        inside: bool = False,
    ) -> str:
        """Return a signed link to an object; `inside` is one that only the cluster can follow."""
        lasts = seconds or _LASTING
        now = call.state.now
        seed = f"{key} {now} {lasts} {len(self.grants)}"
        signature = hashlib.sha256(seed.encode()).hexdigest()
        self.grants[signature] = Grant(content, name, media_type, now + lasts)
        query = urlencode(
            {"X-Amz-Date": stamp(now), "X-Amz-Expires": lasts, "X-Amz-Signature": signature}
        )
        return f"{_origin(call, inside)}{PREFIX}{quote(key)}?{query}"


def _origin(call: Call, inside: bool) -> str:
    if inside:
        return _INSIDE
    # A served sandbox has one port; in this process another host costs nothing.
    return HOST if call.request.origin == _PLATFORM else call.request.origin


def serve(state: State, request: Request) -> Answer:
    """Return the object that a link means, whole or in part, or why not."""
    query = dict(request.query)
    grant = state.shelves.room(ObjectStore).grants.get(query.get("X-Amz-Signature", ""))
    if request.header("authorization") or request.header("x-api-key"):
        return _refused(400, "InvalidArgument", "Only one auth mechanism allowed")
    if grant is None:
        return _refused(403, "SignatureDoesNotMatch", "The signature is not one of this store")
    if state.now >= grant.ends:
        return _refused(403, "AccessDenied", "Request has expired")
    return file_answer(request, grant.content, name=grant.name, media_type=grant.media_type)


def _refused(status: int, code: str, message: str) -> Answer:
    return text_answer(status, _ERROR.format(code, message), "application/xml")
