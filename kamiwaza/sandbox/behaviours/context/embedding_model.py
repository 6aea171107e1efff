"""Embedding models of knowledge groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.context._knowledge_graph import KnowledgeGraphs
from kamiwaza.sandbox.behaviours.context.collections import vector_store
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.hosts.canned_answers import EMBEDDING_SIZE
from kamiwaza.sandbox.message import json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_DEFAULT = "sentence-transformers/all-MiniLM-L6-v2"
# Chat models can embed too; their vectors have another length.
_OTHER_SIZE = 1024


def get_embedding_model(call: Call) -> object:
    """Return the embedding model of a group."""
    return shaped(call, _binding(call, call.query["group_id"]))


def set_embedding_model(call: Call) -> object:
    """Set the embedding model of a group. 409 if stored vectors would be lost, unless forced."""
    vector_store(call)
    group, deployment = call.body["group_id"], call.body.get("embedding_deployment_id")
    before = _binding(call, group)
    after = _model(call, deployment)
    at_risk = _vectors(call, group)
    same = before["embedding_dimensions"] == after["embedding_dimensions"]
    if at_risk and not same and not call.body["force"]:
        members = _mismatch(before, after, at_risk)
        return json_answer(409, members)
    call.state.stores.of("context.embedding_model").put(group, after)
    return shaped(call, _binding(call, group))


def _binding(call: Call, group: str) -> Record:
    store = call.state.stores.of("context.embedding_model")
    model = store.get(group) if group in store else _model(call, None)
    times = {"last_verified_at": stamp(call.state.now), "first_used_at": None}
    return {**model, **times, "group_id": group, "healthy": True}


def _model(call: Call, deployment_id: str | None) -> Record:
    """Return the members of a model. Raises Refusal 404 if the deployment is unknown."""
    name, size = _DEFAULT, EMBEDDING_SIZE
    if deployment_id is not None:
        record = call.state.deployments.get(deployment_id)
        model = call.state.models.model(record.model_id)
        name, size = model.name, EMBEDDING_SIZE if "embed" in model.name.lower() else _OTHER_SIZE
    return {
        "embedding_deployment_id": deployment_id,
        "embedding_model_name": name,
        "embedding_dimensions": size,
        "source": "default" if deployment_id is None else "override",
    }


def _vectors(call: Call, group: str) -> int:
    """Return the number of stored vectors of a group: one per fact."""
    groups = call.state.stores.instance(KnowledgeGraphs).of_any(group)
    return sum(len(list(item.known_facts(call.state.now))) for item in groups)


def _mismatch(before: Record, after: Record, at_risk: int) -> dict[str, Any]:
    return {
        "message": "the model's vectors have another length than those that are stored",
        "current_model_name": before["embedding_model_name"],
        "current_dimensions": before["embedding_dimensions"],
        "requested_model_name": after["embedding_model_name"],
        "requested_dimensions": after["embedding_dimensions"],
        "vectors_at_risk": at_risk,
    }


BEHAVIOURS: Behaviours = {
    "context.get_embedding_model": get_embedding_model,
    "context.set_embedding_model": set_embedding_model,
}
