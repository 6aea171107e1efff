"""Answers that are read while the model writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from kamiwaza.errors import StreamInterruptedError

if TYPE_CHECKING:
    from types import TracebackType

    from kamiwaza._async.streaming.event_stream import AsyncEventStream
    from kamiwaza.schemas.chat import ChatCompletionChunk, FinishReason, Usage


class AsyncChatStream:
    """Iterate over the text of an answer, piece by piece, while it is being written.

    `events` gives the chunks themselves instead (tool calls, further answers). What was read is
    gathered in `text`, `finish_reason` and `usage`. Use it in a `with` block, or close it, to stop
    early. Raises StreamInterruptedError if the answer was cut before its end, or the engine says
    that it failed; its `text` is what had been read, `code` and `status_code` what the engine said.
    """

    def __init__(self, events: AsyncEventStream[ChatCompletionChunk]) -> None:
        """Read the chunks of `events`."""
        self.events = events
        self.text: str = ""
        self.finish_reason: FinishReason | str | None = None
        self.usage: Usage | None = None

    def __aiter__(self) -> Self:
        """Return the stream itself: it can be read once."""
        return self

    async def __anext__(self) -> str:
        """Return the next piece of text, waiting for it."""
        while True:
            try:
                chunk = await self.events.__anext__()
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

    async def __aenter__(self) -> Self:
        """Send the request and return the stream."""
        await self.events.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        await self.close()

    async def close(self) -> None:
        """Stop reading and give the connection back. May be called again."""
        await self.events.close()

    async def read(self) -> str:
        """Wait for the end of the answer and return its text."""
        async for _ in self:
            pass
        return self.text
