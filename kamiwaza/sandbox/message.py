"""What goes in and out of the platform's core: a request, an answer, a refusal."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Headers = tuple[tuple[str, str], ...]


def first_header(headers: Headers, name: str) -> str | None:
    """Return the first header called `name` in any spelling of case, or None."""
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request, its body complete. `target` is the raw path with the query, as sent."""

    method: str
    target: str
    headers: Headers = ()
    body: bytes = b""
    origin: str = "https://kamiwaza.test"

    @property
    def path(self) -> str:
        """Return the path, still percent-encoded."""
        return urlsplit("//host" + self.target).path

    @property
    def query_string(self) -> str:
        """Return what follows the question mark, without it."""
        return urlsplit("//host" + self.target).query

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        """Return the decoded query pairs in their order."""
        return tuple(parse_qsl(self.query_string, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """Return the first header called `name`, or None."""
        return first_header(self.headers, name)


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer. A body of bytes has a known length; an iterable is sent piece by piece."""

    status: int
    headers: Headers = ()
    body: bytes | Iterable[bytes] = b""

    def with_headers(self, *headers: tuple[str, str]) -> Answer:
        """Return the same answer with more headers."""
        return replace(self, headers=(*self.headers, *headers))

    def json(self) -> object:
        """Return the decoded body. Raises ValueError if it is streamed or no JSON."""
        if not isinstance(self.body, bytes):
            raise ValueError("a streamed body is not one JSON document")
        return json.loads(self.body)


@dataclass(eq=False)
class Refusal(Exception):
    """What a behaviour raises to answer with an error; `detail` travels as FastAPI's detail."""

    status: int
    detail: object = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def answer(self) -> Answer:
        """Return the refusal in the form FastAPI gives it."""
        detail = phrase(self.status) if self.detail is None else self.detail
        return json_answer(self.status, {"detail": detail}, tuple(self.headers.items()))


def phrase(status: int) -> str:
    """Return the reason phrase of `status`, or a plain word for codes nobody registered."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


def json_answer(status: int, value: object, headers: Headers = ()) -> Answer:
    """Return an answer whose body is `value` as JSON."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    return Answer(status, (("content-type", "application/json"), *headers), body)


def text_answer(status: int, text: str, media_type: str = "text/plain") -> Answer:
    """Return an answer whose body is text."""
    return Answer(status, (("content-type", f"{media_type}; charset=utf-8"),), text.encode())
