"""Inference engines: OpenAI-compatible routes below `/runtime/models/{id}/v1`."""

from __future__ import annotations

import base64
import json
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kamiwaza.sandbox.contract.bodies import unreadable
from kamiwaza.sandbox.hosts import canned_answers
from kamiwaza.sandbox.message import Answer, Refusal, Request, json_answer, text_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamiwaza.sandbox.state.deployments import DeploymentRecord
    from kamiwaza.sandbox.state.state import State

_NUMBER = ((int,), "a whole number")
# Members of requests: their types, and the description of these in errors.
_MEMBERS: Mapping[str, tuple[tuple[type, ...], str]] = {
    "model": ((str,), "a text"),
    "n": ((int,), "a whole number up to 128"),
    "max_tokens": _NUMBER,
    "max_completion_tokens": _NUMBER,
    "stream": ((bool,), "true or false"),
    "stream_options": ((dict,), "an object"),
    "stop": ((str, list), "a text or a list of texts"),
}
# Accepted as any model name: an engine runs one model.
ANY_MODEL = "kamiwaza"
_ROUTE = re.compile(r"/runtime/models/([0-9a-fA-F-]{32,36})/v1/(.+)")


@dataclass(frozen=True, slots=True)
class InferenceCall:
    """One request to an engine, with its decoded body."""

    state: State
    deployment: DeploymentRecord
    model: str
    body: Mapping[str, Any]
    id: str


@dataclass(frozen=True, slots=True)
class Route:
    """A route below an engine's `/v1`. `name` is its operation name for faults."""

    name: str
    method: str
    serve: Callable[[InferenceCall], Answer]


def find(request: Request) -> tuple[str, Route] | None:
    """Return the deployment id and the route of a request, or None if it is no inference."""
    match = _ROUTE.fullmatch(request.path)
    route = ROUTES.get(match.group(2)) if match else None
    return (match.group(1), route) if match and route and route.method == request.method else None


def serve(state: State, request: Request, deployment_id: str, route: Route) -> Answer:
    """Answer a request to an engine. The gateway answers for one that is not running."""
    record = _deployment(state, deployment_id)
    now = state.now
    if record is None or record.status(now) == "STOPPED":
        raise Refusal(404)
    if record.status(now) != "DEPLOYED":
        return text_answer(503, "no healthy upstream")
    try:
        body = _body(request)
        model = _model_name(state, record, body.get("model"))
        call = InferenceCall(state, record, model, body, f"chatcmpl-{state.new_id().hex}")
        answer = route.serve(call)
    except Refusal as refusal:
        answer = _engine_error(refusal)
    record.request_log.append((now, f"INFO {request.method} {request.path} {answer.status}"))
    return answer


def _deployment(state: State, text: str) -> DeploymentRecord | None:
    try:
        return state.deployments.records.get(UUID(text))
    except ValueError:
        return None


def _body(request: Request) -> Mapping[str, Any]:
    if request.method == "GET":
        return {}
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "the body is not JSON") from error
    if not isinstance(body, dict):
        raise Refusal(400, "the body is not an object")
    if unreadable(body, ()):
        raise Refusal(400, "the body has text or numbers that cannot be read")
    for name, (kinds, members) in _MEMBERS.items():
        value = body.get(name)
        if value is not None and (type(value) not in kinds or (name == "n" and value > 128)):
            raise Refusal(400, f"{name} must be {members}")
    return body


def _model_name(state: State, record: DeploymentRecord, sent: object) -> str:
    owner = state.models.model(record.model_id)
    known = owner.canonical_id
    if sent not in (None, "", ANY_MODEL, known, owner.name):
        raise Refusal(404, f"The model `{sent}` does not exist.")
    return known


def _engine_error(refusal: Refusal) -> Answer:
    kinds = {400: "invalid_request_error", 404: "not_found_error"}
    error = {
        "message": refusal.detail,
        "type": kinds.get(refusal.status, "server_error"),
        "param": None,
        "code": refusal.status,
    }
    return json_answer(refusal.status, {"error": error})


def chat_completions(call: InferenceCall) -> Answer:
    """Answer a chat, at once or as a stream of tokens."""
    count = call.body.get("n") or 1
    replies = [canned_answers.reply(call.model, call.body, number) for number in range(count)]
    prompt = canned_answers.prompt_tokens(canned_answers.messages_of(call.body))
    usage = _usage(prompt, sum(len(reply.tokens) for reply in replies))
    if call.body.get("stream"):
        return _streamed(_chunks(call, replies, usage))
    choices = [
        {
            "index": index,
            "message": {"role": "assistant", "content": reply.text},
            "logprobs": None,
            "finish_reason": reply.finish_reason,
        }
        for index, reply in enumerate(replies)
    ]
    return json_answer(200, _envelope(call, "chat.completion", choices) | {"usage": usage})


def _chunks(
    call: InferenceCall, replies: list[canned_answers.Reply], usage: Mapping[str, int]
) -> Iterator[dict[str, object]]:
    options = call.body.get("stream_options") or {}
    for index, reply in enumerate(replies):
        yield _chunk(call, index, {"role": "assistant", "content": ""}, None)
        for token in reply.tokens:
            call.state.clock.sleep(call.state.token_delay)
            yield _chunk(call, index, {"content": token}, None)
        yield _chunk(call, index, {}, reply.finish_reason)
    if options.get("include_usage"):
        yield _envelope(call, "chat.completion.chunk", []) | {"usage": usage}


def _chunk(
    call: InferenceCall, index: int, delta: dict[str, str], finish_reason: str | None
) -> dict[str, object]:
    choice = {"index": index, "delta": delta, "logprobs": None, "finish_reason": finish_reason}
    return _envelope(call, "chat.completion.chunk", [choice])


def completions(call: InferenceCall) -> Answer:
    """Complete a prompt, at once or as a stream of tokens."""
    prompt = call.body.get("prompt")
    if not isinstance(prompt, str) or not prompt:
        raise Refusal(400, "prompt must be a text that is not empty")
    reply = canned_answers.truncated(f"{call.model} goes on from: {prompt.strip()}", call.body)
    usage = _usage(len(canned_answers.tokens_of(prompt)), len(reply.tokens))
    if call.body.get("stream"):
        return _streamed(_completion_chunks(call, reply))
    choice = {"index": 0, "text": reply.text, "finish_reason": reply.finish_reason}
    return json_answer(200, _envelope(call, "text_completion", [choice]) | {"usage": usage})


def _completion_chunks(
    call: InferenceCall, reply: canned_answers.Reply
) -> Iterator[dict[str, object]]:
    last = len(reply.tokens) - 1
    for number, token in enumerate(reply.tokens):
        call.state.clock.sleep(call.state.token_delay)
        reason = reply.finish_reason if number == last else None
        choice = {"index": 0, "text": token, "finish_reason": reason}
        yield _envelope(call, "text_completion", [choice])


def embeddings(call: InferenceCall) -> Answer:
    """Return a vector per text, as numbers or base64."""
    sent = call.body.get("input")
    texts = [sent] if isinstance(sent, str) else sent
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise Refusal(400, "input must be a text or a list of texts")
    packed = call.body.get("encoding_format") == "base64"
    vectors = [canned_answers.embedding(text) for text in texts]
    data = [
        {"object": "embedding", "index": index, "embedding": _packed(v) if packed else v}
        for index, v in enumerate(vectors)
    ]
    count = sum(len(canned_answers.tokens_of(text)) for text in texts)
    usage = {"prompt_tokens": count, "total_tokens": count}
    return json_answer(200, {"object": "list", "data": data, "model": call.model, "usage": usage})


def _packed(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def list_models(call: InferenceCall) -> Answer:
    """Return the one model of the engine."""
    entry = {
        "id": call.model,
        "object": "model",
        "created": int(call.deployment.requested_at),
        "owned_by": "kamiwaza",
    }
    return json_answer(200, {"object": "list", "data": [entry]})


def _envelope(call: InferenceCall, kind: str, choices: list[dict[str, Any]]) -> dict[str, object]:
    return {
        "id": call.id,
        "object": kind,
        "created": int(call.state.now),
        "model": call.model,
        "choices": choices,
    }


def _usage(prompt: int, completion: int) -> dict[str, int]:
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
    }


def _streamed(events: Iterator[dict[str, object]]) -> Answer:
    headers = (("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache"))
    return Answer(200, headers, _frames(events))


def _frames(events: Iterator[dict[str, object]]) -> Iterator[bytes]:
    for event in events:
        yield f"data: {json.dumps(event, separators=(',', ':'))}\n\n".encode()
    yield b"data: [DONE]\n\n"


ROUTES: Mapping[str, Route] = {
    "chat/completions": Route("inference.chat", "POST", chat_completions),
    "completions": Route("inference.completions", "POST", completions),
    "embeddings": Route("inference.embeddings", "POST", embeddings),
    "models": Route("inference.models", "GET", list_models),
}
