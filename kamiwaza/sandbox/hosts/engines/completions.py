"""Completions of prompts: whole and streamed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.canned_answers import tokens_of
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.event_streams import streamed, usage
from kamiwaza.sandbox.hosts.engines.limits import answer_limit, check_ranges
from kamiwaza.sandbox.hosts.engines.logprobs import completion_logprobs
from kamiwaza.sandbox.hosts.engines.replies import Reply, limited, planned_answer, planned_tokens
from kamiwaza.sandbox.hosts.engines.requests import CompletionBody
from kamiwaza.sandbox.message import Answer, json_answer
from kamiwaza.sandbox.state.planned_answers import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall


def completions(call: InferenceCall) -> Answer:
    """Complete prompts, at once or as a stream of tokens."""
    body = call.read(CompletionBody)
    check_ranges(body)
    prompts = prompts_of(body.prompt, "prompt")
    call.check_model()
    asked = [(prompt, number) for prompt in prompts for number in range(body.n or 1)]
    made = [_completed(call, body, prompt, number) for prompt, number in asked]
    counts = usage(sum(len(prompt.tokens) for prompt in prompts), sum(reply.size for reply in made))
    if body.echo:
        made = [
            replace(reply, tokens=(*prompt.tokens, *reply.tokens))
            for (prompt, _), reply in zip(asked, made, strict=True)
        ]
    begin = {
        "id": call.new_id("cmpl-"),
        "object": "text_completion",
        "created": int(call.state.now),
        "model": call.model,
    }
    if body.stream:
        return streamed(_chunks(call, body, begin, made, counts if body.with_usage else None))
    choices = [
        _choice(body, index, reply.tokens, reply.finish_reason) for index, reply in enumerate(made)
    ]
    return json_answer(200, begin | {"choices": choices, "usage": counts})


@dataclass(frozen=True, slots=True)
class Prompt:
    """A text to complete or embed. Ids of tokens are numbers as text."""

    text: str
    tokens: tuple[str, ...]


def prompts_of(sent: str | list[str] | list[int] | list[list[int]], param: str) -> list[Prompt]:
    """Return the prompts in a body. Raises EngineRefusal if there is none, or an empty one."""
    items: Sequence[str | Sequence[int]]
    if isinstance(sent, str):
        items = [sent]
    elif all(isinstance(item, int) for item in sent):
        items = [[item for item in sent if isinstance(item, int)]]
    else:
        items = [item for item in sent if not isinstance(item, int)]
    if not items or not all(items):
        raise EngineRefusal(f"The {param} cannot be empty", param)
    return [
        Prompt(item, tuple(tokens_of(item)))
        if isinstance(item, str)
        else Prompt(" ".join(map(str, item)), tuple(f" {number}" for number in item))
        for item in items
    ]


def _completed(call: InferenceCall, body: CompletionBody, prompt: Prompt, number: int) -> Reply:
    longest = answer_limit(call, len(prompt.tokens), body.max_tokens, "prompt")
    text = prompt.text.strip()
    planned = planned_answer(call, Question(prompt.text, call.route, (("user", prompt.text),)))
    if planned is not None:
        whole = Reply(planned_tokens(planned), planned.finish_reason or "stop")
    else:
        variant = "" if number == 0 else f" (variant {number})"
        whole = Reply(tuple(tokens_of(f"{call.model} goes on from: {text}{variant}")))
    return limited(whole, longest, body.stop_texts)


def _chunks(
    call: InferenceCall,
    body: CompletionBody,
    begin: Mapping[str, object],
    made: list[Reply],
    counts: Mapping[str, int] | None,
) -> Iterator[dict[str, object]]:
    for index, reply in enumerate(made):
        for number, token in enumerate(reply.tokens, 1):
            call.state.clock.sleep(call.state.token_delay)
            reason = reply.finish_reason if number == len(reply.tokens) else None
            yield {**begin, "choices": [_choice(body, index, (token,), reason)]}
        if not reply.tokens:
            yield {**begin, "choices": [_choice(body, index, (), reply.finish_reason)]}
    if counts is not None:
        yield {**begin, "choices": [], "usage": counts}


def _choice(
    body: CompletionBody, index: int, tokens: tuple[str, ...], reason: str | None
) -> dict[str, Any]:
    logprobs = None if body.logprobs is None else completion_logprobs(tokens, body.logprobs)
    return {
        "index": index,
        "text": "".join(tokens),
        "logprobs": logprobs,
        "finish_reason": reason,
    }
