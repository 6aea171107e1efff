"""Registered models and hub search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._rendering import hub_model
from kamiwaza.sandbox.behaviours._rendering import model as render
from kamiwaza.sandbox.behaviours.external import store_credential
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state import deployment_launch, model_hub
from kamiwaza.sandbox.state.model_registry import ConfigRecord, FileRecord, ModelRecord, settings_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.model_repositories import Repository
    from kamiwaza.sandbox.state.state import State


def list_models(call: Call) -> object:
    """Return all models, with files if requested."""
    with_files = bool(call.query["load_files"])
    records = call.state.models.models.values()
    return [render(call.state, record, with_files=with_files) for record in records]


def get_model(call: Call) -> object:
    """Return one model with its files."""
    return render(call.state, call.state.models.model(call.path["model_id"]))


def create_model(call: Call) -> object:
    """Register a model. One with an external endpoint needs no files."""
    body = call.body
    settings = store_credential(call, settings_of(body.get("default_config") or {}))
    record = register(call.state, body["name"], body, external="external_endpoint" in settings)
    for sent in body.get("m_files", ()):
        add_file(call.state, record, sent["name"], sent.get("size") or 0, given=sent)
    if body.get("default_config") is not None:
        add_default_config(call.state, record, settings)
    return render(call.state, record)


def register(
    state: State, name: str, given: Mapping[str, Any], *, external: bool = False
) -> ModelRecord:
    """Add a model to the registry."""
    record = ModelRecord(
        id=state.new_id(),
        name=name,
        repo_id=given.get("repo_modelId"),
        hub=given.get("hub"),
        created_at=state.now,
        modified_at=state.now,
        purpose=given.get("purpose") or "chat",
        hosted="external" if external else "local",
        given=given,
    )
    state.models.models[record.id] = record
    return record


def add_file(
    state: State,
    model: ModelRecord | None,
    name: str,
    size: int,
    *,
    given: Mapping[str, Any] | None = None,
) -> FileRecord:
    """Add a file to the registry. A file with a storage location counts as stored."""
    given = given or {}
    record = FileRecord(
        id=state.new_id(),
        model_id=None if model is None else model.id,
        name=name,
        size=size,
        hub=given.get("hub") or (model and model.hub) or model_hub.HUB,
        created_at=state.now,
        storage_location=given.get("storage_location"),
        given=given,
    )
    state.models.files[record.id] = record
    return record


def add_default_config(
    state: State, model: ModelRecord, settings: Mapping[str, Any]
) -> ConfigRecord:
    """Add the default configuration of a new model."""
    given = {"name": "Default Model Config", "config": dict(settings)}
    record = ConfigRecord(state.new_id(), model.id, True, state.now, given=given)
    state.models.configs[record.id] = record
    return record


def delete_model(call: Call) -> object:
    """Remove a model. 409 while it is deployed, unless forced."""
    record = call.state.models.model(call.path["model_id"])
    deployed = call.state.deployments.running(record.id)
    if deployed and not call.query["force"]:
        raise Refusal(409, "Model is deployed; stop its deployments or use force")
    for deployment in deployed:
        call.state.deployments.stop(deployment)
    call.state.models.forget(record.id)
    return {"message": "Model deleted", "id": str(record.id)}


def search_models(call: Call) -> object:
    """Search the hub. Registered models have their id."""
    body = call.body
    repositories = call.state.hub.search(body["query"], exact=bool(body.get("exact")))
    limit = body.get("limit")
    results = [_result(call, repository) for repository in repositories[:limit]]
    return {
        "results": results,
        "total_results": len(results),
        "hub_error": None,
        "hub_results_partial": False,
        "local_results_only": False,
    }


def _result(call: Call, repository: Repository) -> dict[str, object]:
    known = call.state.models.by_repo(repository.id)
    if known is None:
        return {"id": None, "model": hub_model(repository)}
    return {"id": str(known.id), "model": render(call.state, known, with_files=False)}


def get_model_memory_usage(call: Call) -> object:
    """Return the size of the weights in bytes as a bare number."""
    return deployment_launch.weights_size(
        call.state, call.state.models.model(call.path["model_id"]).id
    )


def get_model_deployment_info(call: Call) -> object:
    """Return whether a model is deployed, with its newest deployment."""
    record = call.state.models.model(call.path["model_id"])
    deployed = call.state.deployments.running(record.id)
    if not deployed:
        return {"deployed": False}
    newest = deployed[-1]
    return {
        "deployed": True,
        "deployment_id": str(newest.id),
        "status": newest.status(call.state.now),
    }


BEHAVIOURS: Behaviours = {
    "models.list_models": list_models,
    "models.get_model": get_model,
    "models.create_model": create_model,
    "models.delete_model": delete_model,
    "models.search_models": search_models,
    "models.get_model_memory_usage": get_model_memory_usage,
    "models.get_model_deployment_info": get_model_deployment_info,
}
