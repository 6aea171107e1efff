"""Request bodies: JSON and forms, decoded as FastAPI decodes them."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.contract import form_bodies
from kamiwaza.sandbox.contract.validation_errors import ErrorDetail, Location, validation_error
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.message import Request

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
# Deeper values are refused, because the checks recurse once per level.
_MAX_DEPTH = 100
_NO_TEXT = "Input should be a valid string, unable to parse raw data as a unicode string"


def decode(media: str, request: Request) -> Any:
    """Return the decoded body of a request.

    `media` is the media type the operation declares. Raises Refusal 422 if the body has another
    type, 400 if its JSON cannot be parsed at all.
    """
    content_type = request.header("content-type") or ""
    sent = content_type.partition(";")[0].strip().lower()
    if media == FORM:
        return form_bodies.urlencoded(request.body) if sent == FORM else {}
    if media == MULTIPART:
        return form_bodies.multipart(request.body, content_type) if sent == MULTIPART else {}
    if sent and sent != "application/json" and not sent.endswith("+json"):
        # FastAPI passes a body of another type on as text, which no model accepts.
        text = request.body.decode("utf-8", "replace")
        sentence = "Input should be a valid dictionary or object to extract fields from"
        raise Refusal(422, [validation_error("model_attributes_type", ("body",), sentence, text)])
    return _json(request.body)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_refuse_constant)
    except RecursionError:
        raise Refusal(400, "There was an error parsing the body") from None
    except ValueError as error:
        position = error.pos if isinstance(error, json.JSONDecodeError) else 0
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "invalid encoding"
        sentence = "JSON decode error"
        detail = validation_error("json_invalid", ("body", position), sentence, {}, error=reason)
        raise Refusal(422, [detail]) from error


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not JSON")


def unreadable(value: Any, root: Location) -> list[ErrorDetail]:
    """Return errors for values that JSON can carry and an answer cannot repeat.

    These are lone surrogates, numbers too large for a float, and too many levels.
    """
    errors: list[ErrorDetail] = []
    pending: list[tuple[Any, Location]] = [(value, root)]
    while pending:
        item, loc = pending.pop()
        if len(loc) > _MAX_DEPTH:
            return [validation_error("value_error", root, "Value error, nested too deeply", None)]
        if isinstance(item, dict):
            errors += [entry for name in item for entry in _unreadable_text(name, loc)]
            pending += [(member, (*loc, name)) for name, member in item.items()]
        elif isinstance(item, list):
            pending += [(member, (*loc, location)) for location, member in enumerate(item)]
        elif isinstance(item, str):
            errors += _unreadable_text(item, loc)
        elif isinstance(item, float) and not math.isfinite(item):
            sentence = "Input should be a finite number"
            errors.append(validation_error("finite_number", loc, sentence, None))
    return errors


def _unreadable_text(text: str, loc: Location) -> list[ErrorDetail]:
    shown = text.encode("utf-8", "replace").decode()
    return [] if shown == text else [validation_error("string_unicode", loc, _NO_TEXT, shown)]


def without_files(value: Any) -> Any:
    """Return a decoded body with empty text in place of uploads, as schemas describe them."""
    if not isinstance(value, dict):
        return value
    return {
        name: "" if isinstance(item, form_bodies.Upload) else item for name, item in value.items()
    }
