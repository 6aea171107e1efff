# Written by scripts/unasync.py from kamiwaza/_async/services/openai/response_stream.py: edit that.
"""Responses that are read while the model writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza._sync.services.openai._text_stream import TextStream
from kamiwaza.errors import StreamInterruptedError
from kamiwaza.schemas.responses import ModelResponse

if TYPE_CHECKING:
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.schemas.chat import ToolCall
    from kamiwaza.schemas.responses import ResponseEvent, ResponseItem

_TEXT = "response.output_text.delta"


class ResponseStream(TextStream["ResponseEvent"]):
    """Iterate over the text of a response while the model writes it.

    `events` gives the events themselves. `text` is what you have read, `response` the whole
    response after the last event. To stop early, use the stream in a `with` block or call
    `close()`.

    Raises StreamInterruptedError if the response was cut off, or if the engine reports a failure;
    its `text` is what was read, `code` and `status_code` are the engine's.
    """

    events: EventStream[ResponseEvent]

    def __init__(self, events: EventStream[ResponseEvent]) -> None:
        """Read the events of a stream.

        Args:
            events: the stream of events.
        """
        super().__init__(events)
        self.response: ModelResponse | None = None
        self._items: list[ResponseItem] = []

    def _pickling_advice(self) -> str:
        return "send .response after the end, or .text"

    @property
    def tool_calls(self) -> list[ToolCall]:
        """The tool calls that were read completely so far."""
        whole = self.response or ModelResponse(output=self._items)
        return whole.tool_calls

    def __next__(self) -> str:
        """Return the next part of the text."""
        while True:
            try:
                event = self.events.__next__()
            except StreamInterruptedError as error:
                error.text = self.text
                raise
            self.response = event.response or self.response
            if event.type == "response.output_item.done" and event.item is not None:
                self._items.append(event.item)
            if event.type == _TEXT and isinstance(event.delta, str) and event.delta:
                self._parts.append(event.delta)
                return event.delta
