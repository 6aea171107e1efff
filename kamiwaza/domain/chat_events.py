"""The events of a streamed chat answer: a chunk, the end, or a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pydantic_core import from_json

from kamiwaza.errors import ResponseValidationError, StreamInterruptedError
from kamiwaza.schemas.chat import ChatCompletionChunk
from kamiwaza.serialization.json import reader
from kamiwaza.serialization.received import Received
from kamiwaza.streaming.kinds import KEEP_ALIVE_TYPES, is_empty_data
from kamiwaza.streaming.reported_failure import (
    Failure,
    failure_in,
    failure_in_event,
    failure_in_text,
    has_failed,
    interrupted_error,
    is_failure_word,
)
from kamiwaza.streaming.sse import UNFINISHED, UNKNOWN_LINE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kamiwaza.streaming.sse import ServerSentEvent

CHAT_STREAM: Final = "openai.stream"

_ABORTED = "the engine aborted the answer"
_TEXT_MEMBERS = frozenset({"content", "role"})
_MOST_WORDS = 500


class ChatEvents:
    """Read the events of one streamed answer and track whether it is complete.

    `secrets` returns the texts to mask in a failure.
    """

    def __init__(
        self, secrets: Callable[[], Iterable[str]] = tuple, *, strict: bool = False
    ) -> None:
        self._secrets, self._strict = secrets, strict
        self._chunk = reader(
            ChatCompletionChunk, Received(b"", CHAT_STREAM, strict=strict, secrets=secrets)
        )
        self._open: set[int] = set()
        self._ended: set[int] = set()
        self._remark = ""

    def read(self, event: ServerSentEvent) -> ChatCompletionChunk | None:
        """Return the chunk in an event, None if the event has none.

        Raises:
            StreamInterruptedError: the engine reports a failure, or ends without any text.
            ResponseValidationError: the event is neither a chunk nor a failure.
        """
        kind, data = event.event, event.data
        # The common case has a fast path, because a stream of tokens has very many events.
        if kind == "message" and data[:1] == "{" and data[1:2] != "}":
            return self._read_chunk(data)
        if kind == UNKNOWN_LINE:
            self._outside(data)
            return None
        unfinished = kind.startswith(UNFINISHED)
        kind = kind.removeprefix(UNFINISHED) if unfinished else kind
        if is_failure_word(kind):
            raise self._failed(failure_in_event(event.data, self._secrets()))
        if is_done(event):
            self._check_begun()
            return None
        if is_empty_data(event.data) or kind.lower() in KEEP_ALIVE_TYPES:
            return None
        try:
            return self._read_chunk(event.data)
        except ResponseValidationError:
            if unfinished:
                return None  # half an event; `explain` reports that the stream was cut
            raise

    def read_text(self, event: ServerSentEvent) -> str | ChatCompletionChunk | None:
        """Return the text of a chunk that only adds one to the first answer; else as `read` does.

        Most chunks are of this kind, and decoding them takes half as long as making objects.
        """
        data = event.data
        if self._strict or event.event != "message" or '"error"' in data or '"Error"' in data:
            return self.read(event)
        try:
            chunk = from_json(data)
            (choice,) = chunk["choices"]
            delta, index = choice["delta"], choice.get("index", 0)
            text = delta["content"]
            others = [choice.get("finish_reason"), chunk.get("usage")]
            if len(delta) > 1:
                others += [value for name, value in delta.items() if name not in _TEXT_MEMBERS]
        except (ValueError, LookupError, TypeError, AttributeError):
            return self.read(event)
        if not text or type(text) is not str or type(index) is not int or index != 0:
            return self.read(event)
        if any(other is not None for other in others):
            return self.read(event)
        if 0 not in self._ended:
            self._open.add(0)
        return text

    def explain(self, error: StreamInterruptedError) -> StreamInterruptedError | None:
        """Return the error for a stream that stopped, with the text outside of its events.

        None if the answer was complete: some engines close the connection after the finish
        reason, without `[DONE]`.
        """
        if error.__cause__ is None and self._ended and not self._open:
            return None
        if not self._remark:
            return error
        text = failure_in_text(self._remark, self._secrets()).body.message
        return StreamInterruptedError(
            f"{error.args[0]}; its last text: {text}", operation=CHAT_STREAM
        )

    def _read_chunk(self, data: str) -> ChatCompletionChunk:
        try:
            chunk = self._chunk(data)
        except ResponseValidationError:
            self._raise_failure(data)
            raise
        doubtful = not chunk.choices or '"error"' in data or '"Error"' in data
        for choice in chunk.choices:
            # Only a choice with a reason, or with members of its own, can have failed.
            if (choice.finish_reason or choice.__pydantic_extra__) and has_failed(choice):
                doubtful = True
        if doubtful:
            # Whether it is a failure is decided by parsing it again.
            self._raise_failure(data)
        self._track(chunk)
        return chunk

    def _track(self, chunk: ChatCompletionChunk) -> None:
        for choice in chunk.choices:
            index = choice.index
            if choice.finish_reason:
                self._ended.add(index)
                self._open.discard(index)
            elif index not in self._ended:
                self._open.add(index)

    def _raise_failure(self, data: str) -> None:
        """Raise the failure in `data`, if it reports one."""
        try:
            value = from_json(data)
        except ValueError:
            if data.lstrip().startswith(("{", '["', "[{")):
                return
            value = data
        secrets = self._secrets()
        if isinstance(value, str):
            raise self._failed(failure_in_text(value, secrets))
        failure = failure_in(value, "choices", secrets)
        if failure is not None:
            raise self._failed(failure)

    def _outside(self, line: str) -> None:
        """Read a line outside of events. Raise a failure in it, or keep the line for `explain`."""
        name, _, text = line.partition(":")
        if line.lstrip().startswith("{"):
            self._raise_failure(line)
        elif is_failure_word(name):
            raise self._failed(failure_in_event(text.strip() or line, self._secrets()))
        self._remark = f"{self._remark} {line}".strip()[:_MOST_WORDS]

    def _check_begun(self) -> None:
        if not (self._open or self._ended):
            raise StreamInterruptedError(
                f"{_ABORTED}: it ended without any text", operation=CHAT_STREAM
            )

    def _failed(self, failure: Failure) -> StreamInterruptedError:
        return interrupted_error(failure, CHAT_STREAM, _ABORTED)


def is_done(event: ServerSentEvent) -> bool:
    """Return whether an event ends the answer."""
    return event.data[:1] != "{" and event.data.strip() == "[DONE]"
