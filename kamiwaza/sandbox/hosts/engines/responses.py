"""The responses API: its answers, and the conversations that it keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.engines.conversation import (
    AnswerFormat,
    Conversation,
    Message,
    ToolDefinition,
    chosen_tools,
    schema_format,
    text_of,
)
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.event_streams import streamed_by_type
from kamiwaza.sandbox.hosts.engines.limits import answer_limit, check_ranges
from kamiwaza.sandbox.hosts.engines.replies import Reply, replies
from kamiwaza.sandbox.hosts.engines.requests import InputItem, ResponseBody
from kamiwaza.sandbox.hosts.engines.response_events import response_events
from kamiwaza.sandbox.hosts.engines.response_items import ResponseItems
from kamiwaza.sandbox.message import Answer, json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.hosts.engines.call import InferenceCall
    from kamiwaza.sandbox.hosts.engines.requests import TextFormat


@dataclass
class StoredResponses:
    """The conversations of earlier responses, by id."""

    messages: dict[str, tuple[Message, ...]] = field(default_factory=dict)


def responses(call: InferenceCall) -> Answer:
    """Answer a request to the responses API, at once or as a stream of events."""
    body = call.read(ResponseBody)
    check_ranges(body)
    conversation = _conversation(call, body)
    call.check_model()
    prompt = conversation.prompt_tokens
    limit = answer_limit(call, prompt, body.max_output_tokens, "input")
    [reply] = replies(call, conversation, 1, limit=limit)
    with_logprobs = "message.output_text.logprobs" in (body.include or ())
    alternatives = (body.top_logprobs or 0) if with_logprobs else None
    items = ResponseItems(call, reply, alternatives)
    begin = _begin(call, body)
    whole = begin | _end(reply, items, prompt)
    if body.store is not False:
        stored = call.state.stores.instance(StoredResponses)
        stored.messages[str(begin["id"])] = (*conversation.messages, _as_message(reply))
    if body.stream:
        return streamed_by_type(response_events(call, items, begin, whole))
    return json_answer(200, whole)


def _conversation(call: InferenceCall, body: ResponseBody) -> Conversation:
    sent = (
        [InputItem(role="user", content=body.input)] if isinstance(body.input, str) else body.input
    )
    if not sent:
        raise EngineRefusal("input should have at least one item", "input")
    tools = tuple(
        ToolDefinition(tool.name, tool.description or "", tool.parameters or {})
        for tool in body.tools or ()
        if tool.type == "function" and tool.name
    )
    chosen, must_call, is_named = chosen_tools(tools, body.tool_choice)
    system = (Message("system", body.instructions),) if body.instructions else ()
    messages = (*system, *_earlier(call, body), *filter(None, map(_message, sent)))
    if not messages:
        raise EngineRefusal("input should have at least one message", "input")
    return Conversation(
        messages,
        chosen,
        must_call,
        is_named,
        body.parallel_tool_calls is not False,
        _format(body.text.format if body.text else None),
    )


def _earlier(call: InferenceCall, body: ResponseBody) -> tuple[Message, ...]:
    """Return the messages of the previous response. Its instructions are not carried over."""
    if body.previous_response_id is None:
        return ()
    stored = call.state.stores.instance(StoredResponses).messages
    if body.previous_response_id not in stored:
        sentence = f"Response with id '{body.previous_response_id}' not found."
        raise EngineRefusal(sentence, "previous_response_id", status=404)
    return tuple(
        message for message in stored[body.previous_response_id] if message.role != "system"
    )


def _message(item: InputItem) -> Message | None:
    if item.type == "function_call":
        return Message("assistant", "", (item.name or "",))
    if item.type == "function_call_output":
        return Message("tool", text_of(item.output))
    if item.type != "message":
        return None  # reasoning, references and the calls of tools that engines run themselves
    if not item.role:
        raise EngineRefusal("every message of the input needs a role", "input")
    return Message(item.role, text_of(item.content))


def _format(sent: TextFormat | None) -> AnswerFormat | None:
    if sent is None or sent.type == "text":
        return None
    return AnswerFormat() if sent.type == "json_object" else schema_format(sent.definition, "text")


def _as_message(reply: Reply) -> Message:
    return Message("assistant", reply.text, tuple(call.name for call in reply.calls))


def _begin(call: InferenceCall, body: ResponseBody) -> dict[str, Any]:
    sent = body.model_dump(mode="json", by_alias=True, exclude_none=True)
    return {
        "id": call.new_id("resp_"),
        "object": "response",
        "created_at": int(call.state.now),
        "status": "in_progress",
        "background": False,
        "error": None,
        "incomplete_details": None,
        "instructions": body.instructions,
        "max_output_tokens": body.max_output_tokens,
        "metadata": body.metadata or {},
        "model": call.model,
        "output": [],
        "parallel_tool_calls": body.parallel_tool_calls is not False,
        "previous_response_id": body.previous_response_id,
        "store": body.store is not False,
        "temperature": 1.0 if body.temperature is None else body.temperature,
        "text": sent.get("text", {"format": {"type": "text"}}),
        "tool_choice": sent.get("tool_choice", "auto"),
        "tools": sent.get("tools", []),
        "top_p": 1.0 if body.top_p is None else body.top_p,
        "truncation": "disabled",
        "usage": None,
    }


def _end(reply: Reply, items: ResponseItems, prompt: int) -> dict[str, Any]:
    is_cut = reply.finish_reason == "length"
    return {
        "status": "incomplete" if is_cut else "completed",
        "incomplete_details": {"reason": "max_output_tokens"} if is_cut else None,
        "output": items.complete(),
        "usage": {
            "input_tokens": prompt,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": reply.size,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": prompt + reply.size,
        },
    }
