"""The second, lenient reading of an answer that did not fit, and the description of misfits."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from kamiwaza.serialization import drift
from kamiwaza.serialization.lenient_model import LenientModel
from kamiwaza.serialization.lenient_reader import UNREADABLE, Read, lacking, lenient_reader
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
    """Return what can be read of the answer `body`, whose first reading failed with `error`.

    Raises Misfit if that is nothing, or lacks what is essential.
    """
    if is_damaged(error):
        try:
            body = readable(body)
            drift.note(operation, found_in(error))
            return validate(body)
        except ValidationError as second:
            error = second
        except (ValueError, RecursionError):
            raise UnreadableAnswer(places(error)) from None
    found = _reader(kind)(loads(body))
    missing = lacking(found)
    if "name" in missing and vars(found).get("id"):
        missing -= {"name"}  # the id identifies a single object just as well
    if found is UNREADABLE or missing:
        raise UnreadableAnswer(places(error, missing))
    drift.note(operation, found_in(error))
    return found


def read_plain(kind: type[ModelT], said: object) -> ModelT | None:
    """Return an object with the readable members of decoded JSON, None if that is not an object."""
    found: Any = _reader(kind)(said)
    return found if isinstance(found, kind) else None


def is_damaged(error: ValidationError) -> bool:
    """Return whether the text is not valid JSON."""
    return any(one["type"] == "json_invalid" for one in found_in(error))


def found_in(error: ValidationError) -> list[ErrorDetails]:
    """Return the misfits without their values, which may be secret."""
    return error.errors(include_input=False, include_url=False, include_context=False)


def places(error: ValidationError, first: frozenset[str] = frozenset()) -> str:
    """Return a text with the places of the misfits, those of the members `first` before others."""
    found = sorted(found_in(error), key=lambda one: first.isdisjoint(map(str, one["loc"])))
    shown = "; ".join(
        f"{'.'.join(map(str, one['loc'])) or 'answer'}: {one['msg']}" for one in found[:_SHOWN]
    )
    return shown + (f"; and {len(found) - _SHOWN} more" if len(found) > _SHOWN else "")


@lru_cache(maxsize=1024)
def _reader(kind: Any) -> Read:
    return lenient_reader(kind)
