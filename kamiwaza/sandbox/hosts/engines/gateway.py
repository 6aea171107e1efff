"""The routes of an engine, and the gateway that leads to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.sandbox.hosts.engines.call import InferenceCall, Route, decoded
from kamiwaza.sandbox.hosts.engines.chat import chat_completions
from kamiwaza.sandbox.hosts.engines.completions import completions
from kamiwaza.sandbox.hosts.engines.embeddings import embeddings
from kamiwaza.sandbox.hosts.engines.errors import error_answer
from kamiwaza.sandbox.hosts.engines.responses import responses
from kamiwaza.sandbox.hosts.engines.transcriptions import transcriptions
from kamiwaza.sandbox.message import Answer, Refusal, Request, json_answer, text_answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.state.deployments import DeploymentRecord
    from kamiwaza.sandbox.state.state import State

_ROUTE = re.compile(r"/runtime/models/([0-9a-fA-F-]{32,36})/v1/(.+)")


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
    name = request.path.partition("/v1/")[2]
    try:
        answer = route.serve(InferenceCall(state, record, name, decoded(request, route)))
    except Refusal as refusal:
        answer = error_answer(refusal)
    record.request_log.append((now, f"INFO {request.method} {request.path} {answer.status}"))
    return answer


def _deployment(state: State, text: str) -> DeploymentRecord | None:
    try:
        return state.deployments.records.get(UUID(text))
    except ValueError:
        return None


def list_models(call: InferenceCall) -> Answer:
    """Return the one model of the engine."""
    entry = {
        "id": call.model,
        "object": "model",
        "created": int(call.deployment.requested_at),
        "owned_by": "kamiwaza",
        "max_model_len": call.context_length,
    }
    return json_answer(200, {"object": "list", "data": [entry]})


ROUTES: Mapping[str, Route] = {
    "chat/completions": Route("inference.chat", "POST", chat_completions),
    "completions": Route("inference.completions", "POST", completions),
    "responses": Route("inference.responses", "POST", responses),
    "embeddings": Route("inference.embeddings", "POST", embeddings),
    "audio/transcriptions": Route(
        "inference.transcriptions", "POST", transcriptions, takes_form=True
    ),
    "models": Route("inference.models", "GET", list_models),
}
