"""Answers of the responses API of a deployment, and the events of their streams."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from kamiwaza.schemas._base import Json, Number, OpenEnum, Schema
from kamiwaza.schemas.chat import FunctionCall, ToolCall
from kamiwaza.serialization.lenient_reader import ReadBy


class ResponseStatus(StrEnum):
    """The state of a response."""

    COMPLETED = "completed"
    INCOMPLETE = "incomplete"
    IN_PROGRESS = "in_progress"
    FAILED = "failed"


class ResponseUsage(Schema):
    """The tokens that a response used."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


class ResponseContent(Schema):
    """A part of a message: a text, or the explanation of a refusal."""

    type: str | None = None
    text: str | None = None
    refusal: str | None = None


class ResponseItem(Schema):
    """An item of a response: a message, a tool call, or another step of the model."""

    id: str | None = None
    type: str | None = None
    status: str | None = None
    role: str | None = None
    content: list[ResponseContent] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: Annotated[str | None, ReadBy(json.dumps)] = None

    @property
    def tool_call(self) -> ToolCall | None:
        """The tool call that the item is. None for other items."""
        if self.type != "function_call":
            return None
        function = FunctionCall(name=self.name, arguments=self.arguments)
        return ToolCall(id=self.call_id, type="function", function=function)


class IncompleteDetails(Schema):
    """The reason that a response is incomplete, such as `max_output_tokens`."""

    reason: str | None = None


class ModelResponse(Schema):
    """The answer of the responses API."""

    id: str | None = None
    model: str | None = None
    created_at: Number | None = None
    status: OpenEnum[ResponseStatus] | None = None
    output: list[ResponseItem] = Field(default_factory=list)
    incomplete_details: IncompleteDetails | None = None
    previous_response_id: str | None = None
    usage: ResponseUsage | None = None

    @property
    def text(self) -> str:
        """The text of the messages; empty if the model only called tools."""
        return "".join(part.text or "" for part in self._parts() if part.refusal is None)

    @property
    def refusal(self) -> str | None:
        """The explanation of the model that refused to answer. None if it did not refuse."""
        return "".join(part.refusal or "" for part in self._parts()) or None

    @property
    def tool_calls(self) -> list[ToolCall]:
        """The tools that the model calls."""
        return [call for call in (item.tool_call for item in self.output) if call is not None]

    def _parts(self) -> list[ResponseContent]:
        messages = [item for item in self.output if item.type == "message"]
        return [part for item in messages for part in item.content or ()]

    def __str__(self) -> str:
        """Return the text."""
        return self.text


class ResponseEvent(Schema):
    """An event of a streamed response. Its members depend on its type."""

    type: str = ""
    sequence_number: int | None = None
    output_index: int | None = None
    content_index: int | None = None
    item_id: str | None = None
    delta: Json | None = None
    item: ResponseItem | None = None
    response: ModelResponse | None = None
