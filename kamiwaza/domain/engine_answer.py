"""Complete answers of engines. An answer with a success status may report a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamiwaza.errors import ResponseValidationError
from kamiwaza.schemas.chat import ChatCompletion, Transcription
from kamiwaza.serialization.json import decode, response_validation_error
from kamiwaza.streaming.reported_failure import failure_in_body, has_failed, reported_error

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
    """Return an engine's JSON answer.

    Args:
        received: the answer.
        answer: the class to read it as.
        essential: the required member.
        secrets: returns the texts to mask in a failure.

    Raises:
        APIError: the answer reports a failure.
        ResponseValidationError: the answer cannot be read, or `essential` is missing.
    """
    try:
        result = decode(received, answer)
    except ResponseValidationError:
        _raise_failure(received, essential, secrets)
        raise
    if _is_doubtful(result, received.body, essential):
        _raise_failure(received, essential, secrets)
    if f'"{essential}"'.encode() not in received.body:
        raise response_validation_error(received, f"{essential}: is missing")
    return result


def _is_doubtful(result: Schema, data: bytes, essential: str) -> bool:
    """Return whether the answer may be a failure. The caller then parses it again."""
    if not getattr(result, essential) or b'"error"' in data or b'"Error"' in data:
        return True
    choices = result.choices if isinstance(result, ChatCompletion) else ()
    return any(has_failed(choice) for choice in choices)


def _raise_failure(
    received: Received, essential: str, secrets: Callable[[], Iterable[str]]
) -> None:
    failure = failure_in_body(received.body, essential, secrets())
    if failure is not None:
        raise reported_error(failure, received.operation)


def read_transcription(
    received: Received, *, is_text: bool, secrets: Callable[[], Iterable[str]]
) -> Transcription:
    """Return an engine's transcription.

    Args:
        received: the answer.
        is_text: whether a text was asked for instead of JSON.
        secrets: returns the texts to mask in a failure.

    Raises:
        APIError: the answer reports a failure.
        ResponseValidationError: the answer cannot be read, or has no text.
    """
    if is_text and not received.body.lstrip().startswith(b"{"):
        return Transcription(text=received.body.decode("utf-8", "replace"))
    return read_engine_answer(received, Transcription, "text", secrets=secrets)
