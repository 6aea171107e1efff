"""What the events of an answer mean while a model writes it: a part, its end, or a failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pydantic_core import from_json

from kamiwaza.errors import ResponseValidationError, StreamInterruptedError
from kamiwaza.schemas.chat import ChatCompletionChunk
from kamiwaza.serialization.json import reader
from kamiwaza.serialization.received import Received
from kamiwaza.streaming.kinds import SIGNS_OF_LIFE, is_bare
from kamiwaza.streaming.reported_failure import (
    Failure,
    failure_in,
    failure_in_text,
    failure_told,
    has_failed,
    interrupted,
    is_broken_off,
)
from kamiwaza.streaming.sse import FOREIGN, UNFINISHED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kamiwaza.streaming.sse import ServerSentEvent

CHAT_STREAM: Final = "openai.stream"

_GAVE_UP = "the engine gave up the answer"
_MOST_WORDS = 500


class ChatEvents:
    """Reads the events of one answer, and knows whether it has come to its end.

    `secrets` gives what must not be repeated of a failure's words.
    """

    def __init__(
        self, secrets: Callable[[], Iterable[str]] = tuple, *, strict: bool = False
    ) -> None:
        self._secrets = secrets
        self._chunk = reader(
            ChatCompletionChunk, Received(b"", CHAT_STREAM, strict=strict, secrets=secrets)
        )
        self._open: set[int] = set()
        self._ended: set[int] = set()
        self._remark = ""

    def read(self, event: ServerSentEvent) -> ChatCompletionChunk | None:
        """Return the part of the answer that an event is; None if it is none.

        Raises StreamInterruptedError if the engine says that it failed, or ends without a word,
        and ResponseValidationError for what is neither.
        """
        kind = event.event
        if kind == FOREIGN:
            self._outside(event.data)
            return None
        unfinished = kind.startswith(UNFINISHED)
        kind = kind.removeprefix(UNFINISHED) if unfinished else kind
        if is_broken_off(kind):
            raise self._failed(failure_told(event.data, self._secrets()))
        if is_done(event):
            self._check_begun()
            return None
        if is_bare(event.data) or kind.lower() in SIGNS_OF_LIFE:
            return None
        try:
            return self._noted(self._read_chunk(event.data))
        except ResponseValidationError:
            if unfinished:
                return None  # half an event: that the stream was cut is said by its end
            raise

    def explain(self, error: StreamInterruptedError) -> StreamInterruptedError | None:
        """Return the error for a stream that stopped, with what was said outside of its events.

        None if the answer was complete: some engines close the connection behind the reason why
        they stopped writing, without `[DONE]`.
        """
        if error.__cause__ is None and self._ended and not self._open:
            return None
        if not self._remark:
            return error
        said = failure_in_text(self._remark, self._secrets()).said.message
        return StreamInterruptedError(f"{error.args[0]}; it said: {said}", operation=CHAT_STREAM)

    def _read_chunk(self, data: str) -> ChatCompletionChunk:
        try:
            chunk = self._chunk(data)
        except ResponseValidationError:
            self._raise_failure(data)
            raise
        if _is_doubtful(chunk, data):
            self._raise_failure(data)
        return chunk

    def _noted(self, chunk: ChatCompletionChunk) -> ChatCompletionChunk:
        for choice in chunk.choices:
            if choice.finish_reason:
                self._ended.add(choice.index)
                self._open.discard(choice.index)
            elif choice.index not in self._ended:
                self._open.add(choice.index)
        return chunk

    def _raise_failure(self, data: str) -> None:
        """Raise what `data` says of a failure; nothing if it is another kind of object."""
        try:
            value = from_json(data)
        except ValueError:
            if data.lstrip().startswith(("{", '["', "[{")):
                return
            value = data
        secrets = self._secrets()
        if isinstance(value, str):
            raise self._failed(failure_in_text(value, secrets))
        found = failure_in(value, "choices", secrets)
        if found is not None:
            raise self._failed(found)

    def _outside(self, line: str) -> None:
        """Take a line that is no event: a failure if it reads like one, else a remark."""
        name, _, said = line.partition(":")
        if line.lstrip().startswith("{"):
            self._raise_failure(line)
        elif is_broken_off(name):
            raise self._failed(failure_told(said.strip() or line, self._secrets()))
        self._remark = f"{self._remark} {line}".strip()[:_MOST_WORDS]

    def _check_begun(self) -> None:
        if not (self._open or self._ended):
            raise StreamInterruptedError(
                f"{_GAVE_UP}: it ended without a word", operation=CHAT_STREAM
            )

    def _failed(self, failure: Failure) -> StreamInterruptedError:
        return interrupted(failure, CHAT_STREAM, _GAVE_UP)


def is_done(event: ServerSentEvent) -> bool:
    """Tell whether an event is the one that ends an answer."""
    return event.data.strip() == "[DONE]"


def _is_doubtful(chunk: ChatCompletionChunk, data: str) -> bool:
    """Tell whether a part may be a failure; looking closer costs reading it once more."""
    if not chunk.choices or '"error"' in data or '"Error"' in data:
        return True
    return any(has_failed(choice) for choice in chunk.choices)
