"""Failures that come in an answer whose status says success, in the forms that are in use.

Engines answer 200 before they begin to compute, so that what goes wrong later can only be said in
the body: `{"error": ...}`, `{"object": "error", ...}`, `{"detail": ...}`, a finish reason, or a
plain text. No I/O.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic_core import from_json

from kamiwaza.errors import APIError, APIStatusError, ReportedFailureError, StreamInterruptedError
from kamiwaza.errors.body import ErrorBody, read_error_body
from kamiwaza.errors.status_classes import status_class

if TYPE_CHECKING:
    from kamiwaza.schemas.chat import ChatChoice, ChunkChoice

_STATUS = ("status_code", "statusCode", "http_status_code", "http_status", "status", "code")
_TYPES = ("type", "error_type", "__type", "exception")
_EMPTY = ("", "none", "null", "error")

# Members that only a failure has, where the answer itself is missing.
_SIGNS = (
    "errors", "detail", "Message", "msg", "title", "error_message", "error_msg", "errorMessage",
    "error_type", "exception", "traceback",
)  # fmt: skip
_BROKEN_OFF = re.compile(
    r"error|exception|abort|fail|cancel|time_?d?_?out|interrupt|insufficient|crash|killed"
    r"|out_of_memory|^oom$|disconnect|unavailable",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Failure:
    """What was said of a failure.

    `status` is the HTTP status it would have had, if that is said; `text` is what the engine had
    written before it failed.
    """

    said: ErrorBody
    status: int | None = None
    code: str | None = None
    type: str | None = None
    text: str = ""


def failure_in(value: object, essential: str, secrets: Iterable[str] = ()) -> Failure | None:
    """Return the failure that a decoded answer reports, None if it reports none.

    `essential` is the member that holds the answer proper: while there is one, only what names
    itself an error counts. `secrets` are hidden in what was said.
    """
    if isinstance(value, list):
        return failure_in(value[0], essential, secrets) if value else None
    if not isinstance(value, Mapping):
        return None
    said = value.get("error") or value.get("Error") or _broken_choice(value)
    named = "error" in (value.get("object"), value.get("type"))
    if not (said or named) and (value.get(essential) or not _has_signs(value)):
        return None
    return _described(said, value, tuple(secrets))


def failure_in_text(text: str, secrets: Iterable[str] = ()) -> Failure:
    """Return the failure that a text is which should have been JSON."""
    return Failure(read_error_body(json.dumps(text).encode(), secrets=secrets))


def failure_in_body(data: bytes, essential: str, secrets: Iterable[str] = ()) -> Failure | None:
    """Return the failure that the body of an answer reports, None if it reports none."""
    try:
        value = from_json(data)
    except ValueError:
        text = data.decode("utf-8", "replace").strip()
        return None if not text or text[0] in '{["<' else failure_in_text(text, secrets)
    if isinstance(value, str) and value.strip():
        return failure_in_text(value, secrets)
    return failure_in(value, essential, secrets)


def failure_told(data: str, secrets: Iterable[str] = ()) -> Failure:
    """Return the failure in the data of an event that is known to be about one."""
    try:
        value = from_json(data)
    except ValueError:
        return failure_in_text(data.strip(), secrets)
    if isinstance(value, str):
        return failure_in_text(value, secrets)
    found = failure_in(value, "error", secrets)
    return found or failure_in_text(data.strip() if value else "", secrets)


def is_broken_off(reason: object) -> bool:
    """Tell whether a finish reason says that the engine failed, rather than came to an end."""
    if isinstance(reason, Mapping):
        reason = reason.get("type")
    return isinstance(reason, str) and _BROKEN_OFF.search(reason) is not None


def has_failed(choice: ChatChoice | ChunkChoice) -> bool:
    """Tell whether the finish reason of an answer says so; one of an odd form is kept beside it."""
    extra = choice.model_extra or {}
    return is_broken_off(extra.get("finish_reason", choice.finish_reason))


def reported(failure: Failure, operation: str | None) -> APIError:
    """Return the error for a failure that a whole answer reports.

    It is that of the status, if one is said, as if the answer had had that.
    """
    said, status = failure.said, failure.status
    if status is None or failure.text:
        error = ReportedFailureError(said.message, operation=operation, status_code=status)
        error.code, error.type, error.text = failure.code, failure.type, failure.text
        return error
    refused: APIStatusError = status_class(status, failure.code)(
        said.message,
        status_code=status,
        code=failure.code,
        errors=said.errors,
        body=said.text,
        details=said.details,
        operation=operation,
    )
    # The request was taken on, so the status says nothing of whether it may be sent again.
    refused.retry_after, refused.should_retry = said.retry_after, False
    return refused


def interrupted(failure: Failure, operation: str, what: str) -> StreamInterruptedError:
    """Return the error for a failure in the middle of a stream; `what` says who gave up."""
    words = failure.said.message or "no explanation"
    error = StreamInterruptedError(f"{what}: {words}", operation=operation)
    error.status_code, error.code, error.type = failure.status, failure.code, failure.type
    return error


def _has_signs(value: Mapping[str, object]) -> bool:
    # As an object it is no error's message: some engines wrap what they wrote in it.
    if any(value.get(name) for name in _SIGNS) or isinstance(value.get("message"), str):
        return True
    if _status(value) is not None or is_broken_off(value.get("status")):
        return True
    return value.get("success") is False or value.get("ok") is False


def _broken_choice(value: Mapping[str, object]) -> object:
    """Return what one of the choices says of its failure, None if none failed."""
    choices = value.get("choices")
    for choice in choices if isinstance(choices, list) else ():
        if not isinstance(choice, Mapping):
            continue
        reason = choice.get("finish_reason")
        if choice.get("error"):
            return choice["error"]
        if is_broken_off(reason):
            return reason if isinstance(reason, Mapping) else f"finish_reason is {reason}"
    return None


def _described(said: object, value: Mapping[str, object], secrets: tuple[str, ...]) -> Failure:
    # The words may be beside `error` ({"error": "Unavailable", "message": "no capacity"}).
    told = {**value, "error": said} if said else value
    read = read_error_body(json.dumps(told, default=str).encode(), secrets=secrets)
    if not read.message or (read.message == read.code and isinstance(said, (Mapping, list))):
        shown = read_error_body(json.dumps(json.dumps(said or value)).encode(), secrets=secrets)
        read = ErrorBody(shown.message, details=read.details, text=read.text)
    parts = [part for part in _parts(said) if isinstance(part, Mapping)] + [value]
    return Failure(
        read,
        status=next(filter(None, map(_status, parts)), None),
        code=read.code or _named(parts, ("code", "error_code")),
        type=_named(parts, _TYPES),
        text=_written(value),
    )


def _parts(said: object) -> Iterable[object]:
    """Yield the part that names the failure and what it wraps."""
    while said:
        said = said[0] if isinstance(said, list) else said
        yield said
        if not isinstance(said, Mapping):
            return
        said = next((said[name] for name in ("error", "detail", "message") if said.get(name)), None)


def _status(value: Mapping[str, object]) -> int | None:
    for name in _STATUS:
        said = value.get(name)
        if isinstance(said, str) and said.isascii() and said.isdigit() and len(said) == 3:
            said = int(said)
        if isinstance(said, int) and 400 <= said <= 599:
            return said
    return None


def _named(parts: Iterable[Mapping[str, object]], names: tuple[str, ...]) -> str | None:
    said = (part.get(name) for part in parts for name in names)
    texts = (str(item) for item in said if isinstance(item, (str, int)))
    return next((text[:200] for text in texts if text.strip().lower() not in _EMPTY), None)


def _written(value: Mapping[str, object]) -> str:
    """Return the text that came with the failure in a whole answer."""
    choices = value.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, Mapping) else None
    content = message.get("content") if isinstance(message, Mapping) else None
    return content if isinstance(content, str) else ""
