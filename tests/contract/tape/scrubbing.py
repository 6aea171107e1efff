"""Replace secrets and real addresses in cassettes, so that they can be replayed."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from kamiwaza.redaction import SECRET_NAMES

ORIGIN = "https://kamiwaza.test"
BASE_URL = f"{ORIGIN}/api"
PREFIX = "REDACTED-"
JWT = re.compile(r"eyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?")
REQUEST_ID = "recorded-request-id"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)

_BOUNDARY = "recorded-boundary"
# What differs with every recording, or gives access for a while: values that fit the contract.
_STAND_INS = {
    "idempotency_key": "recorded-idempotency-key",
    "credential_ref": "cred_recorded",
    "device_code": "recorded-device-code",
}
_SQUASHED = frozenset(name.replace("-", "").replace("_", "") for name in SECRET_NAMES)
_KEPT_REQUEST_HEADERS = {"content-type", "if-match", "if-none-match", "range", "last-event-id"}
_KEPT_ANSWER_HEADERS = {
    "content-type", "content-disposition", "content-range", "etag", "link", "location",
    "retry-after", "www-authenticate",
}  # fmt: skip
# The embedded platform's password is the product's name: replaced as a member, not in texts.
_TOO_COMMON = {"kamiwaza"}
_SHORTEST = 8


def is_secret(name: str, path: str = "") -> bool:
    """Tell whether a member or parameter holds a secret; the path decides for `value`."""
    squashed = re.sub("[-_]", "", name).lower()
    return squashed in _SQUASHED or (squashed == "value" and "/secrets" in path)


class Scrubber:
    """Replaces what must not be recorded by placeholders; the same value, the same placeholder.

    `origin` is where the recorded platform is, `known` are values and their placeholders, to
    which their owner may add more. Values that are placeholders stay: a replay sends those.
    """

    def __init__(self, origin: str, known: dict[str, str]) -> None:
        self._origin = origin
        self._known = known
        self._numbers: Counter[str] = Counter()
        self._path = ""

    @property
    def secrets(self) -> list[str]:
        """Return every secret value seen so far."""
        return [*self._known]

    def request(self, request: Any) -> Any:
        """Scrub a request of vcrpy, in place."""
        request.uri = self._url(request.uri)
        self._path = urlsplit(request.uri).path
        content_type = request.headers.get("content-type", "")
        if isinstance(content_type, bytes):
            content_type = content_type.decode("latin-1")
        body = request.body or b""
        if content_type.startswith("multipart/form-data"):
            body, content_type = _fixed_boundary(body, content_type)
        elif content_type.startswith("application/x-www-form-urlencoded"):
            body = self._form(body)
        kept = {
            name.lower(): str(value)
            for name, value in request.headers.items()
            if name.lower() in _KEPT_REQUEST_HEADERS
        }
        request.headers = kept | ({"content-type": content_type} if content_type else {})
        request.body = self._content(body, self._sent)
        return request

    def answer(self, response: dict[str, Any]) -> dict[str, Any]:
        """Return a response of vcrpy without secrets and what changes with every recording."""
        headers = {
            name.lower(): [self._text(value) for value in values]
            for name, values in response["headers"].items()
            if name.lower() in _KEPT_ANSWER_HEADERS
        }
        if any(name.lower() == "x-request-id" for name in response["headers"]):
            headers["x-request-id"] = [REQUEST_ID]
        body = self._content(response["body"]["string"], self._received)
        return {**response, "headers": headers, "body": {"string": body}}

    def _url(self, url: str) -> str:
        parts = urlsplit(self._moved(url))
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        hidden = [(n, self._sent(n, v) if is_secret(n) else self._text(v)) for n, v in pairs]
        query = parts.query if hidden == pairs else urlencode(hidden, quote_via=quote)
        return urlunsplit(parts._replace(query=query))

    def _form(self, body: bytes) -> bytes:
        pairs = parse_qsl(body.decode(), keep_blank_values=True)
        return urlencode(
            [(n, self._sent(n, v) if is_secret(n) else self._text(v)) for n, v in pairs]
        ).encode()

    def _content(self, body: bytes, hide: Callable[[str, str], str]) -> bytes:
        try:
            text = body.decode("utf-8")
        except UnicodeDecodeError:
            return body
        try:
            value = json.loads(text)
        except ValueError:
            return self._text(text).encode()
        return json.dumps(
            self._members(value, hide), ensure_ascii=False, separators=(",", ":")
        ).encode()

    def _members(self, value: Any, hide: Callable[[str, str], str], name: str = "") -> Any:
        """Return JSON with the strings below secret names replaced."""
        if isinstance(value, dict):
            return {
                key: self._stand_in(key, member)
                or self._members(member, hide, key if is_secret(key, self._path) else name)
                for key, member in value.items()
            }
        if isinstance(value, list):
            return [self._members(item, hide, name) for item in value]
        if not isinstance(value, str):
            return value
        return hide(name, value) if name and value else self._text(value)

    def _stand_in(self, name: str, value: Any) -> Any:
        """Return what stands for a value made anew each time, None for any other.

        A key that a test chose is the same in every recording.
        """
        if name not in _STAND_INS or not isinstance(value, str) or not value:
            return None
        if name == "idempotency_key" and not _UUID.fullmatch(value):
            return None
        if value != _STAND_INS[name]:
            self._known.setdefault(value, _STAND_INS[name])
        return _STAND_INS[name]

    def _sent(self, name: str, value: str) -> str:
        """Hide a secret of a request: one no answer gave has one name, however often it comes."""
        return self._hide(value, f"{PREFIX}{name}")

    def _received(self, name: str, value: str) -> str:
        """Hide a secret of an answer: a new value gets the next number."""
        if value not in self._known and not value.startswith(PREFIX):
            self._numbers[name] += 1
        return self._hide(value, f"{PREFIX}{name}-{self._numbers[name]}")

    def _hide(self, value: str, placeholder: str) -> str:
        if value.startswith(PREFIX):
            return value
        return self._known.setdefault(value, placeholder)

    def _text(self, text: str) -> str:
        if text in self._known and text not in _TOO_COMMON:
            return self._known[text]
        for value in sorted(self._known, key=len, reverse=True):
            if len(value) >= _SHORTEST and value not in _TOO_COMMON:
                text = text.replace(value, self._known[value])
        return self._moved(JWT.sub(f"{PREFIX}token", text))

    def _moved(self, text: str) -> str:
        """Return `text` with the platform's address replaced by the one all cassettes have."""
        host = urlsplit(self._origin).netloc
        return text.replace(self._origin, ORIGIN).replace(host, urlsplit(ORIGIN).netloc)


def _fixed_boundary(body: bytes, content_type: str) -> tuple[bytes, str]:
    boundary = content_type.partition("boundary=")[2].strip('"')
    fixed = body.replace(boundary.encode(), _BOUNDARY.encode())
    return fixed, content_type.replace(boundary, _BOUNDARY)


def leaks(text: str, secrets: Iterable[str]) -> list[str]:
    """Return the secrets that show in `text`, in the order they were learned."""
    return [
        value
        for value in secrets
        if len(value) >= _SHORTEST and value not in _TOO_COMMON and value in text
    ]
