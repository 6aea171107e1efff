"""The requests that a platform has handled, and their text for people."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from kamiwaza.redaction import MASK, is_secret_name, redact_text

if TYPE_CHECKING:
    from kamiwaza.sandbox.message import Request

# Characters of one value, and of all values of a request.
_VALUE_LENGTH = 40
_SUMMARY_LENGTH = 120
_LARGEST_BODY = 100_000


@dataclass(frozen=True, slots=True)
class Handled:
    """One request that the platform has handled. Its text is one line, with secrets masked.

    Args:
        request: the request.
        operation: name of the operation, None if no operation has this path.
        status: HTTP status of the answer.
        injected: whether the answer was a scheduled fault.
    """

    request: Request
    operation: str | None
    status: int
    injected: bool = False

    @property
    def method(self) -> str:
        """Return the request's method."""
        return self.request.method

    @property
    def path(self) -> str:
        """Return the request's path as sent."""
        return self.request.path

    @property
    def summary(self) -> str:
        """Return the query and the body in short, with secrets masked."""
        pairs = [*self.request.query, *_pairs(self.request)]
        text = " ".join(f"{name}={_value(name, value)}" for name, value in pairs)
        return _shortened(redact_text(text), _SUMMARY_LENGTH)

    def __str__(self) -> str:
        """Return method, path, status, operation and summary in one line."""
        fault = " (injected)" if self.injected else ""
        line = f"{self.method} {redact_text(self.path)} {self.status}{fault}"
        return " ".join(part for part in (line, self.operation, self.summary) if part)

    def __repr__(self) -> str:
        """Return the text in angle brackets. The request would show credentials."""
        return f"<Handled {self}>"


class RequestLog(list[Handled]):
    """Handled requests, oldest first. `print` shows one numbered line for each."""

    def __str__(self) -> str:
        """Return one numbered line for each request, with secrets masked."""
        if not self:
            return "no requests"
        width = len(str(len(self)))
        return "\n".join(f"{number:>{width}}. {seen}" for number, seen in enumerate(self, start=1))


def _pairs(request: Request) -> Iterator[tuple[str, object]]:
    """Yield what a body says, as pairs of a name and a value."""
    kind = (request.header("content-type") or "").partition(";")[0].strip().lower()
    if request.body and kind == "application/x-www-form-urlencoded":
        yield from parse_qsl(request.body.decode("utf-8", "replace"))
    elif request.body and (kind != "application/json" or len(request.body) > _LARGEST_BODY):
        yield "body", f"{len(request.body)} bytes of {kind or 'an unknown type'}"
    elif request.body:
        yield from _json_pairs(request.body)


def _json_pairs(body: bytes) -> Iterator[tuple[str, object]]:
    try:
        value = json.loads(body)
    except ValueError:
        yield "body", f"{len(body)} bytes of broken JSON"
        return
    yield from value.items() if isinstance(value, Mapping) else [("body", value)]


def _value(name: str, value: object) -> str:
    if is_secret_name(name):
        return MASK
    if isinstance(value, Mapping):
        return f"{{{len(value)} members}}" if value else "{}"
    if isinstance(value, list):
        return f"[{len(value)} items]" if value else "[]"
    text = value if isinstance(value, str) else json.dumps(value)
    return _shortened(" ".join(text.split()), _VALUE_LENGTH)


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 3]}..."
