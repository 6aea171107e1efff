"""Downloads from the hub, and deployments that follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.sandbox.behaviours._rendering import download_status
from kamiwaza.sandbox.behaviours.models import add_default_config, add_file, register
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state import deployment_launch, model_hub
from kamiwaza.sandbox.state.state import PendingDeployment

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.model_registry import FileRecord, ModelRecord
    from kamiwaza.sandbox.state.model_repositories import Repository


def download_model(call: Call) -> object:
    """Queue files of a hub repository. `result: false` for unknown repositories and files."""
    return _start(call)[1]


def download_and_deploy_model(call: Call) -> object:
    """Queue files and deploy the model when they are stored."""
    model, answer = _start(call)
    if model is not None and call.body.get("deploy_after_download"):
        call.state.pending_deployments[model.id] = PendingDeployment(
            call.user.user.sub, call.state.now
        )
    return answer


def _start(call: Call) -> tuple[ModelRecord | None, dict[str, object]]:
    body = call.body
    repository = call.state.hub.find(body["model"])
    if repository is None:
        return None, _no(f"Model {body['model']} not found on the hub")
    wanted = body.get("files_to_download") or [file.name for file in repository.files]
    unknown = [name for name in wanted if repository.file(name) is None]
    if unknown:
        return None, _no(f"Files not found: {', '.join(unknown)}")
    model = _registered(call, repository)
    files = [file for file in call.state.models.files_of(model.id) if file.name in wanted]
    call.state.downloads.request(files)
    ids = [str(file.id) for file in files]
    return model, {"result": True, "message": "Model download started", "files": ids}


def _no(message: str) -> dict[str, object]:
    return {"result": False, "message": message, "files": []}


def _registered(call: Call, repository: Repository) -> ModelRecord:
    """Return the model of a repository, registered with files and configuration if it is new."""
    known = call.state.models.by_repo(repository.id)
    if known is not None:
        return known
    given = {
        "repo_modelId": repository.id,
        "hub": model_hub.HUB,
        "author": repository.author,
        "modelfamily": repository.family,
        "purpose": repository.purpose,
        "description": repository.description,
        "source_repository": f"https://hub.test/{repository.id}",
    }
    model = register(call.state, repository.name, given)
    model.context = repository.context
    for file in repository.files:
        add_file(call.state, model, file.name, file.size)
    add_default_config(call.state, model, {"context_length": repository.context})
    return model


def get_model_files_download_status(call: Call) -> object:
    """Return the downloads that wait, run or ended recently.

    The query parameter `model_ids`, which the vendor's SDK sends undeclared, is honoured.
    """
    wanted = {value for name, value in call.request.query if name == "model_ids"}
    rows = [file for file in call.state.downloads.listed() if file.model_id is not None]
    return [
        download_status(call.state, file)
        for file in rows
        if not wanted or str(file.model_id) in wanted
    ]


def cancel_model_download(call: Call) -> object:
    """Cancel one download. `result: false` if there is none."""
    record = call.state.models.file(call.path["model_file_id"])
    done = call.state.downloads.cancel(record)
    return {
        "result": done,
        "message": "Download cancelled" if done else "No active download for this file",
        "file_id": str(record.id),
        "cancelled_at": stamp(call.state.now) if done else None,
    }


def cancel_all_downloads(call: Call) -> object:
    """Cancel all downloads, or those of one model."""
    model_id = call.query["model_id"]
    wanted = UUID(model_id) if model_id else None
    active = [f for f in call.state.downloads.active() if wanted in (None, f.model_id)]
    cancelled = [file for file in active if call.state.downloads.cancel(file)]
    return {
        "result": True,
        "message": f"Cancelled {len(cancelled)} downloads",
        "total_downloads": len(active),
        "cancelled_count": len(cancelled),
        "failed_count": 0,
        "cancelled_files": [str(file.id) for file in cancelled],
        "failed_files": [],
        "cancelled_at": stamp(call.state.now) if cancelled else None,
    }


def deploy_after_download(call: Call) -> object:
    """Deploy a model (id or repository) now, or when its downloads end."""
    model = _by_key(call)
    files = [file for file in call.state.models.files_of(model.id) if file.wanted]
    if any(file.is_active for file in files):
        call.state.pending_deployments[model.id] = PendingDeployment(
            call.user.user.sub, call.state.now
        )
        return {"result": True, "message": "Deployment follows the download", "deployed": False}
    if not any(file.storage_location for file in files):
        return {"result": False, "message": "Model is not downloaded", "deployed": False}
    record = deployment_launch.deploy_default(call.state, model, call.user.user.sub)
    return {
        "result": True,
        "message": "Deployment started",
        "deployed": True,
        "deployment_id": str(record.id),
    }


def _by_key(call: Call) -> ModelRecord:
    key = call.path["model_key"]
    model = call.state.models.by_repo(key)
    if model is not None:
        return model
    try:
        return call.state.models.model(key)
    except ValueError as error:
        raise Refusal(404, "Model not found") from error


def get_pending_deployments(call: Call) -> object:
    """Return the running downloads and the deployments that wait for them."""
    active = call.state.downloads.active()
    waiting = call.state.pending_deployments
    models = dict.fromkeys(str(file.model_id) for file in active)
    return {
        "pending_deployments": [str(model_id) for model_id in waiting],
        "downloading_models": list(models),
        "deployment_flags": {str(model_id): True for model_id in waiting},
        "active_downloads": [_brief(file) for file in active],
        "total_pending": len(waiting),
        "total_downloading": len(models),
    }


def _brief(file: FileRecord) -> dict[str, object]:
    return {"file_id": str(file.id), "model_id": str(file.model_id), "name": file.name}


def cleanup_stale_deployments(call: Call) -> object:
    """Remove pending deployments without a running download."""
    active = {file.model_id for file in call.state.downloads.active()}
    stale = [model_id for model_id in call.state.pending_deployments if model_id not in active]
    for model_id in stale:
        del call.state.pending_deployments[model_id]
    return {
        "cleaned_count": len(stale),
        "cleaned_flags": [str(model_id) for model_id in stale],
        "message": f"Cleaned {len(stale)} stale deployments",
    }


BEHAVIOURS: Behaviours = {
    "models.download_model": download_model,
    "models.download_and_deploy_model": download_and_deploy_model,
    "models.deploy_after_download": deploy_after_download,
    "models.get_model_files_download_status": get_model_files_download_status,
    "models.cancel_model_download": cancel_model_download,
    "models.cancel_all_downloads": cancel_all_downloads,
    "models.get_pending_deployments": get_pending_deployments,
    "models.cleanup_stale_deployments": cleanup_stale_deployments,
}
