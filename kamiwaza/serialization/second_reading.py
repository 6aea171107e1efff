"""Reading an answer leniently after the strict reading failed, and describing the errors."""

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

_SHOWN = 5


class UnreadableAnswer(Exception):
    """An answer cannot be read as the requested kind. The text says why."""


def read_leniently(
    body: bytes, operation: str, kind: Any, validate: Callable[[bytes], Any], error: ValidationError
) -> Any:
    """Return the readable part of the answer `body`, whose strict reading failed with `error`.

    Raises UnreadableAnswer if nothing is readable, or an essential member is missing.
    """
    # Repaired text gets the strict reading first, because usually only the encoding is damaged.
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
        missing -= {"name"}  # the id identifies a single object just as well
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
    return any(one["type"] == "json_invalid" for one in errors_in(error))


def errors_in(error: ValidationError) -> list[ErrorDetails]:
    """Return the single errors without the values, which may be secret."""
    return error.errors(include_input=False, include_url=False, include_context=False)


def described_errors(error: ValidationError, first: frozenset[str] = frozenset()) -> str:
    """Return a text with the places and reasons, those of the members in `first` before others."""
    errors = sorted(errors_in(error), key=lambda one: first.isdisjoint(map(str, one["loc"])))
    shown = "; ".join(
        f"{'.'.join(map(str, one['loc'])) or 'answer'}: {one['msg']}" for one in errors[:_SHOWN]
    )
    return shown + (f"; and {len(errors) - _SHOWN} more" if len(errors) > _SHOWN else "")


@lru_cache(maxsize=1024)
def _reader(kind: Any) -> Read:
    return lenient_reader(kind)
