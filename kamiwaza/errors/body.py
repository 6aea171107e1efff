"""Reading the bodies of error answers: the shapes of the platform, its gateways and engines."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

from pydantic_core import from_json

from kamiwaza.errors import FieldError
from kamiwaza.redaction import redact, redact_text

MAX_TEXT = 2_000
MAX_BODY = 64_000

_MESSAGES = (
    "message", "error_description", "detail", "msg", "error_message", "error_msg", "errorMessage",
    "title", "error",
)  # fmt: skip


@dataclass(frozen=True)
class ErrorBody:
    """The content of an error answer. `retry_after` is in seconds."""

    message: str
    code: str | None = None
    errors: tuple[FieldError, ...] = ()
    retry_after: float | None = None
    details: Mapping[str, object] = field(default_factory=dict)
    text: str = ""


def read_error_body(data: bytes, *, html: bool = False, secrets: Iterable[str] = ()) -> ErrorBody:
    """Return the content of an error answer with secrets masked. Never raises."""
    secrets = tuple(secrets)
    text = _text(data, secrets)
    if html:
        title = _page_title(redact_text(text, secrets))  # markup may split a secret
        return ErrorBody(_shorten(redact_text(title, secrets)), text="")
    try:
        # The complete members of an object cut at MAX_BODY are read. Plain text would keep `input`.
        parsed = from_json(text, allow_partial=text.lstrip().startswith("{"))
        value = redact(_without_echo(parsed), secrets)
    except ValueError:
        plain = redact_text(text, secrets)
        return ErrorBody(_shorten(" ".join(plain.split())), text=plain)
    content = _read(value)
    return ErrorBody(
        _shorten(content.message),
        content.code,
        content.errors,
        content.retry_after,
        content.details,
        json.dumps(value),
    )


def _text(data: bytes, secrets: tuple[str, ...]) -> str:
    text = data.decode("utf-8-sig", "replace")
    if len(data) <= MAX_BODY:
        return text
    # A secret that the cut would split could not be masked, so the cut is before it.
    return redact_text(text, secrets)[: MAX_BODY - max(map(len, secrets), default=0)]


def _read(value: object) -> ErrorBody:
    if isinstance(value, str):
        return ErrorBody(value)
    if isinstance(value, list):
        return _read_list(value)
    if not isinstance(value, Mapping):
        return ErrorBody("")
    detail = value.get("detail")
    if isinstance(detail, list) and all(isinstance(item, Mapping) for item in detail):
        return _read_fields(detail)
    if isinstance(detail, (Mapping, list)):
        return _read(detail) if isinstance(detail, list) else _read_object(detail)
    # The engines of deployed models wrap errors in `error`, as OpenAI does.
    error = value.get("error") or value.get("errors")
    if isinstance(error, list):
        return _read_list(error)
    return _read_object(error if isinstance(error, Mapping) else value)


def _read_list(items: list[object]) -> ErrorBody:
    """Return the content of a list of errors: all of its texts, or its first object."""
    texts = [item for item in items if isinstance(item, str)]
    if texts or not items:
        return ErrorBody("; ".join(texts))
    return _read(items[0])


def _read_fields(items: list[object]) -> ErrorBody:
    errors = tuple(_field(item) for item in items if isinstance(item, Mapping))
    return ErrorBody("; ".join(map(str, errors)) or "validation failed", errors=errors)


def _field(item: Mapping[str, object]) -> FieldError:
    location = item.get("loc")
    parts = location if isinstance(location, list) else []
    return FieldError(
        tuple(part if isinstance(part, (str, int)) else str(part) for part in parts),
        str(item.get("msg", "")),
        str(item.get("type", "")),
    )


def _read_object(given: Mapping[str, object]) -> ErrorBody:
    value = {name[:1].lower() + name[1:]: member for name, member in given.items()}
    code = _first_text(value, "code", "reason") or _code_like(value.get("error"))
    if code is None and "vectors_at_risk" in value:
        code = "dimension_mismatch"
    message = _first_text(value, *_MESSAGES) or _nested(value.get("message"))
    return ErrorBody(
        message or code or "",
        code,
        retry_after=_seconds(value.get("retry_after_seconds")),
        details={k: v for k, v in given.items() if k not in ("code", "message", "detail")},
    )


def _code_like(value: object) -> str | None:
    """Return `value` if it looks like a code: one word, not a sentence."""
    return value if isinstance(value, str) and value and " " not in value.strip() else None


def _nested(message: object) -> str:
    """Return the text of a message that is itself a list or an object."""
    return _read(message).message if isinstance(message, (Mapping, list)) else ""


def _first_text(value: Mapping[str, object], *names: str) -> str | None:
    for name in names:
        text = value.get(name)
        if isinstance(text, str) and text:
            return text
    return None


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if 0 <= value < float("inf") else None


def _without_echo(value: object) -> object:
    """Return `value` without the request data that a 422 repeats, which may hold secrets."""
    if isinstance(value, Mapping):
        return {k: _without_echo(v) for k, v in value.items() if k not in ("input", "ctx")}
    if isinstance(value, list):
        return [_without_echo(item) for item in value]
    return value


def _shorten(text: str) -> str:
    return text if len(text) <= MAX_TEXT else f"{text[: MAX_TEXT - 20]}… [shortened]"


class _Title(HTMLParser):
    """Collects the text of <title> and the first heading."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._inside = tag in ("title", "h1")

    def handle_data(self, data: str) -> None:
        if self._inside and data.strip():
            self.words.append(data.strip())

    def handle_endtag(self, tag: str) -> None:
        self._inside = False


def _page_title(text: str) -> str:
    reader = _Title()
    # The standard library's parser raises this for some malformed declarations.
    with contextlib.suppress(AssertionError):
        reader.feed(text)
    return ": ".join(dict.fromkeys(reader.words)) or "a web page"
