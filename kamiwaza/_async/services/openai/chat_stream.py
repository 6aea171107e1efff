"""Answers that are read while the model writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from kamiwaza._async.services.openai._text_stream import AsyncTextStream
from kamiwaza.domain.chat_request import joined_call, place_of
from kamiwaza.errors import StreamInterruptedError
from kamiwaza.schemas.chat import ChatMessage

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza._async.streaming.event_stream import AsyncEventStream
    from kamiwaza.schemas.chat import ChatCompletionChunk, FinishReason, ToolCall, Usage
    from kamiwaza.streaming.sse import ServerSentEvent

    TextOrChunk: TypeAlias = str | ChatCompletionChunk


class AsyncChatStream(AsyncTextStream["ChatCompletionChunk"]):
    """Iterate over the text of an answer while the model writes it.

    `text`, `tool_calls`, `finish_reason` and `usage` collect what you have read. `events` gives the
    chunks themselves, also those of further answers. To stop early, use the stream in a
    `with` block or call `close()`.

    Raises StreamInterruptedError if the answer was cut off, or if the engine reports a failure; its
    `text` is what was read, `code` and `status_code` are the engine's.
    """

    events: AsyncEventStream[ChatCompletionChunk]

    def __init__(
        self,
        events: AsyncEventStream[ChatCompletionChunk],
        read: Callable[[ServerSentEvent], TextOrChunk | None],
    ) -> None:
        """Read the chunks of a stream.

        Args:
            events: the stream of chunks.
            read: converts an event to its text, or to a chunk if it has more than a text.
        """
        super().__init__(events)
        self._read = read
        self._refusals: list[str] = []
        self._calls: dict[int, ToolCall] = {}
        self.finish_reason: FinishReason | str | None = None
        self.usage: Usage | None = None

    def _pickling_advice(self) -> str:
        return "send .text, or ask the model in the other process"

    @property
    def tool_calls(self) -> list[ToolCall]:
        """The tool calls that were read so far. Their arguments grow until the stream ends."""
        return [self._calls[place] for place in sorted(self._calls)]

    @property
    def refusal(self) -> str | None:
        """The explanation of the model that refused to answer. None if it did not refuse."""
        return "".join(self._refusals) or None

    @property
    def message(self) -> ChatMessage:
        """The message that was read so far, to continue the conversation with."""
        calls = [call.model_copy(update={"index": None}) for call in self.tool_calls]
        return ChatMessage(
            role="assistant",
            content=self.text or None,
            refusal=self.refusal,
            tool_calls=calls or None,
        )

    async def __anext__(self) -> str:
        """Return the next part of the text."""
        while True:
            try:
                chunk = cast("TextOrChunk", await self.events._next(self._read))
            except StreamInterruptedError as error:
                error.text = self.text
                raise
            if isinstance(chunk, str):
                self._parts.append(chunk)
                return chunk
            self.usage = chunk.usage or self.usage
            first = next((choice for choice in chunk.choices if choice.index == 0), None)
            if first is None:
                continue
            self.finish_reason = first.finish_reason or self.finish_reason
            for part in first.delta.tool_calls or ():
                place = place_of(part, self._calls)
                self._calls[place] = joined_call(self._calls.get(place), part)
            if first.delta.refusal:
                self._refusals.append(first.delta.refusal)
            if first.delta.content:
                self._parts.append(first.delta.content)
                return first.delta.content
