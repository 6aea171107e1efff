"""The events of a streamed response: a part of it, its end, or a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pydantic_core import from_json

from kamiwaza.errors import ResponseValidationError
from kamiwaza.schemas.responses import ResponseEvent
from kamiwaza.serialization.json import reader
from kamiwaza.serialization.received import Received
from kamiwaza.streaming.kinds import KEEP_ALIVE_TYPES, is_empty_data
from kamiwaza.streaming.reported_failure import (
    failure_in,
    failure_in_event,
    interrupted_error,
    is_failure_word,
)
from kamiwaza.streaming.sse import UNFINISHED, UNKNOWN_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kamiwaza.errors import StreamInterruptedError
    from kamiwaza.streaming.reported_failure import Failure
    from kamiwaza.streaming.sse import ServerSentEvent

RESPONSE_STREAM: Final = "openai.responses.stream"

_LAST = ("response.completed", "response.incomplete")
_FAILED = ("error", "response.failed")


class ResponseEvents:
    """Reads the events of one streamed response. `secrets` returns texts to mask in a failure."""

    def __init__(
        self, secrets: Callable[[], Iterable[str]] = tuple, *, strict: bool = False
    ) -> None:
        self._secrets = secrets
        received = Received(b"", RESPONSE_STREAM, strict=strict, secrets=secrets)
        self._event = reader(ResponseEvent, received)

    def read(self, event: ServerSentEvent) -> ResponseEvent | None:
        """Return the object of an event, None if the event has none.

        Raises:
            StreamInterruptedError: the engine reports a failure.
            ResponseValidationError: the event cannot be read.
        """
        kind, data = event.event, event.data
        if kind == UNKNOWN_LINE or data.strip() == "[DONE]":
            return None
        is_unfinished = kind.startswith(UNFINISHED)
        if is_empty_data(data) or kind.lower() in KEEP_ALIVE_TYPES:
            return None
        try:
            found = self._event(data)
        except ResponseValidationError:
            if is_failure_word(kind):
                raise self._failed(failure_in_event(data, self._secrets())) from None
            if is_unfinished:
                return None  # the stream was cut; the end of it raises
            raise
        self._raise_failure(found.type or kind, data)
        return found

    def _raise_failure(self, kind: str, data: str) -> None:
        if kind in _FAILED:
            raise self._failed(self._failure(data))
        if kind.startswith("response."):
            return
        failure = failure_in(from_json(data), "type", self._secrets())
        if failure is not None:
            raise self._failed(failure)

    def _failure(self, data: str) -> Failure:
        value = from_json(data)
        response = value.get("response") if isinstance(value, dict) else None
        found = failure_in(response, "output", self._secrets()) if response else None
        return found or failure_in_event(data, self._secrets())

    def _failed(self, failure: Failure) -> StreamInterruptedError:
        return interrupted_error(failure, RESPONSE_STREAM, "the engine ended the response")


def is_last_event(event: ServerSentEvent) -> bool:
    """Return whether an event ends the response."""
    if event.event in _LAST:
        return True
    # Some engines do not name their events.
    return event.event == "message" and any(f'"{name}"' in event.data[:200] for name in _LAST)
