"""Bodies of requests to engines, with the types of their members."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from kamiwaza.sandbox.contract.form_bodies import Upload

TokenIds = list[int]


class EngineBody(BaseModel):
    """Base of all bodies. Members that are not declared are ignored, as engines ignore them."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="allow", strict=True)


class StreamOptions(EngineBody):
    """Options of a stream."""

    include_usage: bool | None = None


class SamplingBody(EngineBody):
    """Members of chats and completions that limit and repeat the answer."""

    model: str | None = None
    n: int | None = None
    max_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    seed: int | None = None
    stop: str | list[str] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None

    @property
    def stop_texts(self) -> tuple[str, ...]:
        """Return the texts at which the answer ends."""
        return (self.stop,) if isinstance(self.stop, str) else tuple(self.stop or ())

    @property
    def with_usage(self) -> bool:
        """Return whether a stream ends with the usage."""
        return bool(self.stream_options and self.stream_options.include_usage)


class ContentPart(EngineBody):
    """A part of a message."""

    type: str
    text: str | None = None


class CalledFunction(EngineBody):
    """The function of a tool call in a conversation."""

    name: str
    arguments: str | dict[str, Any] | None = None


class SentToolCall(EngineBody):
    """A tool call in a conversation."""

    id: str | None = None
    function: CalledFunction


class ChatMessageBody(EngineBody):
    """A message of a chat."""

    role: str
    content: str | list[str | ContentPart] | None = None
    tool_calls: list[SentToolCall] | None = None
    tool_call_id: str | None = None


class FunctionBody(EngineBody):
    """The definition of a function."""

    name: str = Field(min_length=1)
    description: str | None = None
    parameters: dict[str, Any] | None = None


class ToolBody(EngineBody):
    """A tool of a chat."""

    type: Literal["function"] = "function"
    function: FunctionBody


class JsonSchemaBody(EngineBody):
    """The schema of a structured answer."""

    name: str
    # The name `schema` would hide a method of BaseModel.
    definition: Annotated[dict[str, Any] | bool | None, Field(alias="schema")] = None


class ResponseFormatBody(EngineBody):
    """The format of an answer."""

    type: Literal["text", "json_object", "json_schema"]
    json_schema: JsonSchemaBody | None = None


class ChatBody(SamplingBody):
    """The body of a chat request."""

    messages: list[ChatMessageBody]
    max_completion_tokens: int | None = None
    tools: list[ToolBody] | None = None
    tool_choice: str | dict[str, Any] | None = None
    parallel_tool_calls: bool | None = None
    response_format: ResponseFormatBody | None = None
    logprobs: bool | None = None
    top_logprobs: int | None = None


class CompletionBody(SamplingBody):
    """The body of a completion request."""

    prompt: str | list[str] | TokenIds | list[TokenIds]
    echo: bool | None = None
    logprobs: int | None = None


class EmbeddingBody(EngineBody):
    """The body of an embedding request."""

    input: str | list[str] | TokenIds | list[TokenIds]
    encoding_format: Literal["float", "base64"] | None = None
    dimensions: int | None = None


class ResponseTool(EngineBody):
    """A tool of the responses API. Only functions are called."""

    type: str
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None


class TextFormat(EngineBody):
    """The format of a text in the responses API."""

    type: Literal["text", "json_object", "json_schema"]
    name: str | None = None
    definition: Annotated[dict[str, Any] | bool | None, Field(alias="schema")] = None


class TextOptions(EngineBody):
    """Options of the text in the responses API."""

    format: TextFormat | None = None


class InputItem(EngineBody):
    """An item of the conversation in the responses API: a message, a call, or a call's output."""

    type: str = "message"
    role: str | None = None
    content: str | list[ContentPart] | None = None
    name: str | None = None
    call_id: str | None = None
    arguments: str | None = None
    output: str | list[ContentPart] | None = None


class ResponseBody(EngineBody):
    """The body of a request to the responses API."""

    model: str | None = None
    input: str | list[InputItem]
    instructions: str | None = None
    previous_response_id: str | None = None
    max_output_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_logprobs: int | None = None
    tools: list[ResponseTool] | None = None
    tool_choice: str | dict[str, Any] | None = None
    parallel_tool_calls: bool | None = None
    text: TextOptions | None = None
    store: bool | None = None
    stream: bool | None = None
    include: list[str] | None = None
    metadata: dict[str, Any] | None = None


class TranscriptionBody(EngineBody):
    """The form of a transcription."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow", strict=False, arbitrary_types_allowed=True
    )

    file: Upload
    model: str | None = None
    language: str | None = None
    prompt: str | None = None
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] = "json"
    temperature: float | None = None
    timestamp_granularities: list[Literal["word", "segment"]] | None = None
    stream: bool | None = None
