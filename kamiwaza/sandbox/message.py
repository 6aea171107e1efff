"""Messages of the platform: requests, answers and refusals."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# A request target may be an absolute URL (RFC 9112, 3.2.2).
_ORIGIN = re.compile(r"\Ahttps?://[^/?#]*", re.IGNORECASE)
Headers = tuple[tuple[str, str], ...]


def first_header(headers: Headers, name: str) -> str | None:
    """Return the first header called `name`, ignoring case, or None."""
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request with its complete body.

    Args:
        method: HTTP method.
        target: raw path with the query, as sent.
        headers: pairs of name and value.
        body: the body in bytes.
        origin: scheme and host that the client addressed.
    """

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""
    origin: str = "https://kamiwaza.test"

    @property
    def path(self) -> str:
        """Return the path, still percent-encoded."""
        return self._parts[0]

    @property
    def query_string(self) -> str:
        """Return the query without the question mark."""
        return self._parts[1]

    @property
    def _parts(self) -> tuple[str, str]:
        # Not `urlsplit`: it finds a host where there is none and refuses some targets.
        target = _ORIGIN.sub("", self.target).partition("#")[0]
        path, _, query = target.partition("?")
        return path, query

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        """Return the decoded query pairs in order."""
        return tuple(parse_qsl(self.query_string, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """Return the first header called `name`, or None.

        Args:
            name: name of the header, in any case.
        """
        return first_header(self.headers, name)


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer.

    Args:
        status: HTTP status.
        headers: pairs of name and value.
        body: bytes are sent with their length, an iterable of bytes as a stream.
    """

    status: int
    headers: Headers = ()
    body: bytes | Iterable[bytes] = b""

    def with_headers(self, *headers: tuple[str, str]) -> Answer:
        """Return a copy with more headers.

        Args:
            headers: pairs of name and value.
        """
        return replace(self, headers=(*self.headers, *headers))

    def json(self) -> object:
        """Return the decoded JSON body.

        Raises:
            ValueError: the body is streamed or no JSON.
        """
        if not isinstance(self.body, bytes):
            raise ValueError("a streamed body is not one JSON document")
        return json.loads(self.body)


@dataclass(eq=False)
class Refusal(Exception):
    """Raised by a behaviour to answer with an error. `detail` is FastAPI's `detail`."""

    status: int
    detail: object = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def answer(self) -> Answer:
        """Return the refusal as FastAPI answers it."""
        detail = phrase(self.status) if self.detail is None else self.detail
        return json_answer(self.status, {"detail": detail}, tuple(self.headers.items()))


def phrase(status: int) -> str:
    """Return the reason phrase of `status`, or `Error` for an unregistered one."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def json_answer(status: int, value: object, headers: Headers = ()) -> Answer:
    """Return an answer whose body is `value` as JSON."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    body = text.encode("utf-8", "replace")  # lone surrogates have no UTF-8
    return Answer(status, (("content-type", "application/json"), *headers), body)


def text_answer(status: int, text: str, media_type: str = "text/plain") -> Answer:
    """Return an answer whose body is text."""
    return Answer(status, (("content-type", f"{media_type}; charset=utf-8"),), text.encode())
