"""Failures that an answer with a success status reports in its body. No I/O.

Engines answer 200 before they begin to compute, so a later failure can only be in the body:
`{"error": ...}`, `{"object": "error", ...}`, `{"detail": ...}`, a finish reason, or plain text.
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

# Members that only a failure has, if the essential member is missing.
_FAILURE_MEMBERS = (
    "errors", "detail", "Message", "msg", "title", "error_message", "error_msg", "errorMessage",
    "error_type", "exception", "traceback",
)  # fmt: skip
_FAILURE_WORDS = re.compile(
    r"error|exception|abort|fail|cancel|time_?d?_?out|interrupt|insufficient|crash|killed"
    r"|out_of_memory|^oom$|disconnect|unavailable",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Failure:
    """A reported failure.

    `status` is the HTTP status that the failure names, None if it names none. `text` is the text
    that the engine had written before it failed.
    """

    body: ErrorBody
    status: int | None = None
    code: str | None = None
    type: str | None = None
    text: str = ""


def failure_in(value: object, essential: str, secrets: Iterable[str] = ()) -> Failure | None:
    """Return the failure that a decoded answer reports, None if it reports none.

    Args:
        value: the decoded answer.
        essential: the member with the actual answer. If it is present, only members whose name
            says that they are an error count.
        secrets: texts to mask in the failure.
    """
    # Some engines wrap the error object in a list.
    if isinstance(value, list):
        return failure_in(value[0], essential, secrets) if value else None
    if not isinstance(value, Mapping):
        return None
    error = value.get("error") or value.get("Error") or _failed_choice(value)
    is_error_object = "error" in (value.get("object"), value.get("type"))
    # A regular answer may also have members such as `message` or `status`.
    if not (error or is_error_object) and (value.get(essential) or not _has_failure_members(value)):
        return None
    return _failure(error, value, tuple(secrets))


def failure_in_text(text: str, secrets: Iterable[str] = ()) -> Failure:
    """Return the failure for an answer that is plain text instead of JSON."""
    # As a JSON string, so that the text is cut and masked like any other error body.
    return Failure(read_error_body(json.dumps(text).encode(), secrets=secrets))


def failure_in_body(data: bytes, essential: str, secrets: Iterable[str] = ()) -> Failure | None:
    """Return the failure that the body of an answer reports, None if it reports none."""
    try:
        value = from_json(data)
    except ValueError:
        # Cut JSON is not a failure report; the caller reports it as unreadable.
        text = data.decode("utf-8", "replace").strip()
        return None if not text or text[0] in '{["<' else failure_in_text(text, secrets)
    if isinstance(value, str) and value.strip():
        return failure_in_text(value, secrets)
    return failure_in(value, essential, secrets)


def failure_in_event(data: str, secrets: Iterable[str] = ()) -> Failure:
    """Return the failure in the data of an error event."""
    try:
        value = from_json(data)
    except ValueError:
        return failure_in_text(data.strip(), secrets)
    if isinstance(value, str):
        return failure_in_text(value, secrets)
    failure = failure_in(value, "error", secrets)
    return failure or failure_in_text(data.strip() if value else "", secrets)


def is_failure_word(reason: object) -> bool:
    """Return whether a finish reason or an event type means that the engine failed."""
    if isinstance(reason, Mapping):
        reason = reason.get("type")
    return isinstance(reason, str) and _FAILURE_WORDS.search(reason) is not None


def has_failed(choice: ChatChoice | ChunkChoice) -> bool:
    """Return whether the finish reason of a choice means a failure."""
    # A reason that is not a text, such as an object, does not fit the field.
    extra = choice.model_extra
    reason = extra.get("finish_reason", choice.finish_reason) if extra else choice.finish_reason
    return reason is not None and is_failure_word(reason)


def reported_error(failure: Failure, operation: str | None) -> APIError:
    """Return the error for a failure in a complete answer.

    If the failure names a status, the error is that of the status.
    """
    body, status = failure.body, failure.status
    # With partial text the caller needs ReportedFailureError, which holds that text.
    if status is None or failure.text:
        error = ReportedFailureError(body.message, operation=operation, status_code=status)
        error.code, error.type, error.text = failure.code, failure.type, failure.text
        return error
    refused: APIStatusError = status_class(status, failure.code)(
        body.message,
        status_code=status,
        code=failure.code,
        errors=body.errors,
        body=body.text,
        details=body.details,
        operation=operation,
    )
    # The request was accepted, so the status does not tell whether a retry is safe.
    refused.retry_after, refused.should_retry = body.retry_after, False
    return refused


def interrupted_error(failure: Failure, operation: str, event: str) -> StreamInterruptedError:
    """Return the error for a failure within a stream. Its text begins with `event`."""
    reason = failure.body.message or "no explanation"
    error = StreamInterruptedError(f"{event}: {reason}", operation=operation)
    error.status_code, error.code, error.type = failure.status, failure.code, failure.type
    return error


def _has_failure_members(value: Mapping[str, object]) -> bool:
    # Some engines wrap their answer in an object called `message`, so only a text is a sign.
    if any(value.get(name) for name in _FAILURE_MEMBERS) or isinstance(value.get("message"), str):
        return True
    if _status(value) is not None or is_failure_word(value.get("status")):
        return True
    return value.get("success") is False or value.get("ok") is False


def _failed_choice(value: Mapping[str, object]) -> object:
    """Return the failure that one of the choices reports, None if none failed."""
    choices = value.get("choices")
    for choice in choices if isinstance(choices, list) else ():
        if not isinstance(choice, Mapping):
            continue
        reason = choice.get("finish_reason")
        if choice.get("error"):
            return choice["error"]
        if is_failure_word(reason):
            return reason if isinstance(reason, Mapping) else f"finish_reason is {reason}"
    return None


def _failure(error: object, value: Mapping[str, object], secrets: tuple[str, ...]) -> Failure:
    # The text may be next to `error`: {"error": "Unavailable", "message": "no capacity"}.
    body = {**value, "error": error} if error else value
    error_body = read_error_body(json.dumps(body, default=str).encode(), secrets=secrets)
    # The failure has no known text member, so all of it is shown.
    message = error_body.message
    if not message or (message == error_body.code and isinstance(error, (Mapping, list))):
        all_of_it = json.dumps(json.dumps(error or value)).encode()
        message = read_error_body(all_of_it, secrets=secrets).message
        error_body = ErrorBody(message, details=error_body.details, text=error_body.text)
    objects = [part for part in _nested(error) if isinstance(part, Mapping)] + [value]
    return Failure(
        error_body,
        status=next(filter(None, map(_status, objects)), None),
        code=error_body.code or _first_text(objects, ("code", "error_code")),
        type=_first_text(objects, _TYPES),
        text=_partial_text(value),
    )


def _nested(part: object) -> Iterable[object]:
    """Yield the object that names the failure and the objects nested in it."""
    while part:
        part = part[0] if isinstance(part, list) else part
        yield part
        if not isinstance(part, Mapping):
            return
        part = next((part[name] for name in ("error", "detail", "message") if part.get(name)), None)


def _status(value: Mapping[str, object]) -> int | None:
    for name in _STATUS:
        status = value.get(name)
        # isdigit() is also true for digits that int() cannot read, such as superscripts.
        if isinstance(status, str) and status.isascii() and status.isdigit() and len(status) == 3:
            status = int(status)
        if isinstance(status, int) and 400 <= status <= 599:
            return status
    return None


def _first_text(objects: Iterable[Mapping[str, object]], names: tuple[str, ...]) -> str | None:
    values = (one.get(name) for one in objects for name in names)
    texts = (str(item) for item in values if isinstance(item, (str, int)))
    return next((text[:200] for text in texts if text.strip().lower() not in _EMPTY), None)


def _partial_text(value: Mapping[str, object]) -> str:
    """Return the text that the engine had written before the failure."""
    choices = value.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    message = first.get("message") if isinstance(first, Mapping) else None
    content = message.get("content") if isinstance(message, Mapping) else None
    return content if isinstance(content, str) else ""
