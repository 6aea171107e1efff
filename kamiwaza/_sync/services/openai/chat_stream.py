# Written by scripts/unasync.py from kamiwaza/_async/services/openai/chat_stream.py: edit that.
"""Answers that are read while the model writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from kamiwaza.errors import StreamInterruptedError

if TYPE_CHECKING:
    from types import TracebackType

    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.schemas.chat import ChatCompletionChunk, FinishReason, Usage


class ChatStream:
    """Iterate over the text of an answer, piece by piece, while it is being written.

    `events` gives the chunks themselves instead (tool calls, further answers). What was read is
    gathered in `text`, `finish_reason` and `usage`. Use it in a `with` block, or close it, to stop
    early. Raises StreamInterruptedError if the answer was cut before its end, or the engine says
    that it failed; its `text` is what had been read, `code` and `status_code` what the engine said.
    """

    def __init__(self, events: EventStream[ChatCompletionChunk]) -> None:
        """Read the chunks of `events`."""
        self.events = events
        self.text: str = ""
        self.finish_reason: FinishReason | str | None = None
        self.usage: Usage | None = None

    def __iter__(self) -> Self:
        """Return the stream itself: it can be read once."""
        return self

    def __next__(self) -> str:
        """Return the next piece of text, waiting for it."""
        while True:
            try:
                chunk = self.events.__next__()
            except StreamInterruptedError as error:
                error.text = self.text
                raise
            self.usage = chunk.usage or self.usage
            first = next((choice for choice in chunk.choices if choice.index == 0), None)
            if first is None:
                continue
            self.finish_reason = first.finish_reason or self.finish_reason
            if first.delta.content:
                self.text += first.delta.content
                return first.delta.content

    def __enter__(self) -> Self:
        """Send the request and return the stream."""
        self.events.__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        self.close()

    def close(self) -> None:
        """Stop reading and give the connection back. May be called again."""
        self.events.close()

    def read(self) -> str:
        """Wait for the end of the answer and return its text."""
        for _ in self:
            pass
        return self.text
