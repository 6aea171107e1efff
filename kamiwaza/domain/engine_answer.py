"""Whole answers of engines, which may be failures under a status of success."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamiwaza.errors import ResponseValidationError
from kamiwaza.schemas.chat import ChatCompletion
from kamiwaza.serialization.json import decode, not_as_promised
from kamiwaza.streaming.reported_failure import failure_in_body, has_failed, reported

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kamiwaza.schemas._base import Schema
    from kamiwaza.serialization.received import Received

SchemaT = TypeVar("SchemaT", bound="Schema")


def read_engine_answer(
    received: Received,
    answer: type[SchemaT],
    essential: str,
    *,
    secrets: Callable[[], Iterable[str]],
) -> SchemaT:
    """Return an engine's JSON as an `answer`, whose member `essential` must be there.

    Raises the error that the answer reports (`reported_failure`), or ResponseValidationError.
    """
    try:
        found = decode(received, answer)
    except ResponseValidationError:
        _raise_failure(received, essential, secrets)
        raise
    if _is_doubtful(found, received.body, essential):
        _raise_failure(received, essential, secrets)
    if f'"{essential}"'.encode() not in received.body:
        raise not_as_promised(received, f"{essential}: is missing")
    return found


def _is_doubtful(found: Schema, data: bytes, essential: str) -> bool:
    """Tell whether the answer may be a failure; looking closer costs reading it once more."""
    if not getattr(found, essential) or b'"error"' in data or b'"Error"' in data:
        return True
    choices = found.choices if isinstance(found, ChatCompletion) else ()
    return any(has_failed(choice) for choice in choices)


def _raise_failure(
    received: Received, essential: str, secrets: Callable[[], Iterable[str]]
) -> None:
    failure = failure_in_body(received.body, essential, secrets())
    if failure is not None:
        raise reported(failure, received.operation)
