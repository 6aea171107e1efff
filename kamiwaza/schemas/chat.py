"""The part of the OpenAI-compatible API that this library uses itself."""

from __future__ import annotations

import builtins
import json
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Any, TypedDict, TypeVar

from pydantic import Field

from kamiwaza.schemas._base import Number, OpenEnum, Schema
from kamiwaza.schemas._list_answer import ListAnswer
from kamiwaza.schemas.chat_content import ContentPart, ContentPartParam  # noqa: TC001  # read at run time by the guard
from kamiwaza.serialization.lenient_reader import ReadBy
from kamiwaza.serialization.structured_text import adapter_of, read_text

T = TypeVar("T")


class _RoleParam(TypedDict):
    role: str


class ChatMessageParam(_RoleParam, total=False):
    """A message of a conversation to send.

    `content` is a text, or a list of parts: texts, `ImagePart`, `AudioPart`, or objects as the API
    describes them. Answers of the assistant that call tools may have none.
    """

    content: str | Sequence[str | ContentPart | ContentPartParam] | None
    name: str
    tool_calls: Sequence[ToolCall | Mapping[str, object]]
    tool_call_id: str


class FinishReason(StrEnum):
    """The reason that an answer ended."""

    STOP = "stop"
    LENGTH = "length"
    TOOL_CALLS = "tool_calls"
    CONTENT_FILTER = "content_filter"


class Usage(Schema):
    """The tokens that a request used."""

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None


class FunctionCall(Schema):
    """A function that the model calls. `arguments` is JSON text; in a stream, a part of it."""

    name: str | None = None
    arguments: Annotated[str | None, ReadBy(json.dumps)] = None


class ToolCall(Schema):
    """A tool that the model calls."""

    index: int | None = None
    id: str | None = None
    type: str | None = None
    function: FunctionCall | None = None

    @property
    def name(self) -> str:
        """The name of the tool; empty if the engine gave none."""
        return (self.function.name or "") if self.function else ""

    @property
    def arguments(self) -> str:
        """The arguments as JSON text; empty if there are none."""
        return (self.function.arguments or "") if self.function else ""

    def read(self, into: builtins.type[T]) -> T:
        """Return the arguments as an object of a class, such as a pydantic model.

        Args:
            into: the class, or another type that pydantic can read.

        Raises:
            StructuredAnswerError: the arguments do not fit the type.
        """
        what = f"the arguments of {self.name}"
        return read_text(self.arguments or "{}", adapter_of(into), what, operation="openai.tools")

    def result(self, content: str) -> ChatMessageParam:
        """Return the message that tells the model the result of the call.

        Args:
            content: the result as text, which may be JSON.
        """
        return {"role": "tool", "tool_call_id": self.id or "", "content": content}


def text_of_parts(content: Any) -> str | None:
    """Return the joined texts of a message in parts; None if it has no text.

    Args:
        content: the message's content: a text, or a list of parts.
    """
    parts = content if isinstance(content, list) else [content]
    texts = [part.get("text") if isinstance(part, dict) else part for part in parts]
    found = [text for text in texts if isinstance(text, str)]
    return "".join(found) if found else None


class ChatMessage(Schema):
    """A message of the model; in a stream, a part of it."""

    role: str | None = None
    content: Annotated[str | None, ReadBy(text_of_parts)] = None
    reasoning_content: str | None = None
    refusal: str | None = None
    tool_calls: list[ToolCall] | None = None


class ChatChoice(Schema):
    """One of the answers to a request."""

    index: int = 0
    message: ChatMessage = Field(default_factory=ChatMessage)
    finish_reason: OpenEnum[FinishReason] | None = None


class ChatCompletion(Schema):
    """The answer to a chat request."""

    id: str | None = None
    model: str | None = None
    created: Number | None = None
    choices: list[ChatChoice] = Field(default_factory=list)
    usage: Usage | None = None

    @property
    def text(self) -> str:
        """The text of the first answer; empty if the model only called tools."""
        return (self.choices[0].message.content or "") if self.choices else ""

    @property
    def message(self) -> ChatMessage:
        """The message of the first answer, to continue the conversation with."""
        return self.choices[0].message if self.choices else ChatMessage(role="assistant")

    @property
    def refusal(self) -> str | None:
        """The explanation of the model that refused to answer. None if it did not refuse."""
        return self.message.refusal

    @property
    def tool_calls(self) -> list[ToolCall]:
        """The tools that the first answer calls."""
        return (self.choices[0].message.tool_calls or []) if self.choices else []

    @property
    def finish_reason(self) -> OpenEnum[FinishReason] | None:
        """The reason that the first answer ended."""
        return self.choices[0].finish_reason if self.choices else None

    def __str__(self) -> str:
        """Return the text of the first answer."""
        return self.text


class ChunkChoice(Schema):
    """The part that a chunk adds to one of the answers."""

    index: int = 0
    delta: ChatMessage = Field(default_factory=ChatMessage)
    finish_reason: OpenEnum[FinishReason] | None = None


class ChatCompletionChunk(Schema):
    """A chunk of an answer that is being written."""

    id: str | None = None
    model: str | None = None
    created: Number | None = None
    choices: list[ChunkChoice] = Field(default_factory=list)
    usage: Usage | None = None

    @property
    def text(self) -> str:
        """The text that this chunk adds to the first answer."""
        return next((c.delta.content or "" for c in self.choices if c.index == 0), "")


class Embedding(Schema):
    """The vector of one text."""

    index: int = 0
    embedding: list[float] = Field(default_factory=list)


class EmbeddingList(ListAnswer[Embedding]):
    """The vectors of the texts of one request, in their order."""

    model: str | None = None
    data: list[Embedding] = Field(default_factory=list)
    usage: Usage | None = None

    @property
    def vectors(self) -> list[list[float]]:
        """The vectors alone, in the order of the texts."""
        return [item.embedding for item in self]

    @property
    def dimension(self) -> int:
        """The length of each vector; 0 when there is none."""
        return len(self.data[0].embedding) if self.data else 0

    def _items(self) -> Sequence[Embedding]:
        return sorted(self.data, key=lambda item: item.index)


class TranscribedSegment(Schema):
    """A part of a recording. `start` and `end` are in seconds."""

    id: int | None = None
    start: float | None = None
    end: float | None = None
    text: str = ""
    avg_logprob: float | None = None
    no_speech_prob: float | None = None


class TranscribedWord(Schema):
    """A word of a recording. `start` and `end` are in seconds."""

    word: str = ""
    start: float | None = None
    end: float | None = None


class Transcription(Schema):
    """The text of a recording; `duration` is in seconds.

    `segments` and `words` have the times. They are empty unless you ask for them.
    """

    text: str = ""
    language: str | None = None
    duration: float | None = None
    segments: list[TranscribedSegment] = Field(default_factory=list)
    words: list[TranscribedWord] = Field(default_factory=list)

    def __str__(self) -> str:
        """Return the text."""
        return self.text
