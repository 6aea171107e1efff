"""The tools that an engine calls, and their arguments. The same request gives the same calls."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.schema_instances import SchemaError, instance_of
from kamiwaza.sandbox.state.planned_answers import CalledTool

if TYPE_CHECKING:
    from kamiwaza.sandbox.hosts.engines.conversation import Conversation, ToolDefinition

_WORD = re.compile(r"[a-z0-9]+|[^\W\d_a-z]+")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_SHORTEST_WORD = 3
# Words that questions and descriptions share without being about the same thing.
_STOP_WORDS = frozenset(
    "and are can does for from get has have how its let list make new not one please return returns"
    " set some tell that the them then there this use was what when where which who why will with"
    " would you your".split()
)


def called_tools(conversation: Conversation) -> tuple[CalledTool, ...]:
    """Return the tools to call next, none if the conversation is to be answered by text.

    Tools that were called since the last message of the user are called again only if a call is
    required. Every tool that the question names is called, or the one whose name and description
    share most words with it. A required call falls back on the first tool.

    Raises:
        EngineRefusal: there are no valid arguments for a tool.
    """
    if not conversation.tools:
        return ()
    question, already = _since_question(conversation)
    fresh = [tool for tool in conversation.tools if tool.name not in already]
    if already and not conversation.must_call:
        return ()
    chosen = _chosen(fresh or list(conversation.tools), question)
    if not chosen and conversation.must_call:
        chosen = (fresh or list(conversation.tools))[:1]
    count = len(chosen) if conversation.is_parallel else 1
    return tuple(CalledTool(tool.name, _arguments(tool)) for tool in chosen[:count])


def _since_question(conversation: Conversation) -> tuple[str, frozenset[str]]:
    """Return the last question of the user and the tools that were called since."""
    already: set[str] = set()
    for message in reversed(conversation.messages):
        if message.role == "user":
            return message.text, frozenset(already)
        already.update(message.calls)
    return (conversation.messages[-1].text if conversation.messages else ""), frozenset(already)


def _chosen(tools: list[ToolDefinition], question: str) -> list[ToolDefinition]:
    spoken = _spoken(question)
    named = [tool for tool in tools if f" {_spoken(tool.name)} " in f" {spoken} "]
    if named:
        return named
    words = _words(question)
    scores = [len(words & _words(f"{tool.name} {tool.description}")) for tool in tools]
    best = max(scores, default=0)
    return [tools[scores.index(best)]] if best else []


def _spoken(text: str) -> str:
    """Return a text as words in lower case, so that `get_weather` is `get weather`."""
    return " ".join(_WORD.findall(_HUMP.sub(" ", text).lower()))


def _words(text: str) -> frozenset[str]:
    words = (word.removesuffix("s") for word in _spoken(text).split())
    return frozenset(
        word for word in words if len(word) >= _SHORTEST_WORD and word not in _STOP_WORDS
    )


def _arguments(tool: ToolDefinition) -> str:
    schema = tool.parameters or {"type": "object", "properties": {}}
    try:
        arguments = instance_of({"type": "object", **schema}, tool.name)
    except SchemaError as error:
        raise EngineRefusal(f"The parameters of the tool {tool.name}: {error}", "tools") from None
    return json.dumps(arguments, ensure_ascii=False)
