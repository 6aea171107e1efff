"""The lenient reading of an answer whose strict reading failed, and texts for the errors."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from kamiwaza.serialization import drift
from kamiwaza.serialization.lenient_model import LenientModel
from kamiwaza.serialization.lenient_reader import (
    UNREADABLE,
    Read,
    lenient_reader,
    missing_members,
)
from kamiwaza.serialization.text import loads, readable

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

ModelT = TypeVar("ModelT", bound=LenientModel)

_MAX_ERRORS = 5  # in one text


class UnreadableAnswer(Exception):
    """An answer cannot be read as the requested class. The text has the reason."""


def read_leniently(
    body: bytes, operation: str, kind: Any, validate: Callable[[bytes], Any], error: ValidationError
) -> Any:
    """Return the readable part of the answer `body`, whose strict reading failed with `error`.

    Raises UnreadableAnswer if nothing is readable, or an essential member is missing.
    """
    # In a damaged answer usually only the encoding is invalid, so the repaired text is first read
    # strictly.
    if is_damaged(error):
        try:
            body = readable(body)
            drift.log_new(operation, errors_in(error))
            return validate(body)
        except ValidationError as second:
            error = second
        except (ValueError, RecursionError):
            raise UnreadableAnswer(described_errors(error)) from None
    answer = _reader(kind)(loads(body))
    missing = missing_members(answer)
    if "name" in missing and vars(answer).get("id"):
        missing -= {"name"}  # the id identifies the object
    if answer is UNREADABLE or missing:
        raise UnreadableAnswer(described_errors(error, missing))
    drift.log_new(operation, errors_in(error))
    return answer


def read_plain(kind: type[ModelT], value: object) -> ModelT | None:
    """Return an object with the readable members of decoded JSON, None if that is not an object."""
    result: Any = _reader(kind)(value)
    return result if isinstance(result, kind) else None


def is_damaged(error: ValidationError) -> bool:
    """Return whether the text is not valid JSON."""
    return any(item["type"] == "json_invalid" for item in errors_in(error))


def errors_in(error: ValidationError) -> list[ErrorDetails]:
    """Return the single errors without the values, which may be secret."""
    return error.errors(include_input=False, include_url=False, include_context=False)


def described_errors(error: ValidationError, first: frozenset[str] = frozenset()) -> str:
    """Return a text with places and reasons. Errors of the members in `first` come first."""
    errors = sorted(errors_in(error), key=lambda item: first.isdisjoint(map(str, item["loc"])))
    text = "; ".join(
        f"{'.'.join(map(str, item['loc'])) or 'answer'}: {item['msg']}"
        for item in errors[:_MAX_ERRORS]
    )
    return text + (f"; and {len(errors) - _MAX_ERRORS} more" if len(errors) > _MAX_ERRORS else "")


@lru_cache(maxsize=1024)
def _reader(kind: Any) -> Read:
    return lenient_reader(kind)
