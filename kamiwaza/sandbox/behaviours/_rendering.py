"""Records in the form of the platform's answers."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.clock import stamp, stamp_or_none
from kamiwaza.sandbox.state import model_hub

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.state.deployments import DeploymentRecord
    from kamiwaza.sandbox.state.identity import PersonalToken
    from kamiwaza.sandbox.state.model_registry import ConfigRecord, FileRecord, ModelRecord
    from kamiwaza.sandbox.state.model_repositories import HubFile, Repository
    from kamiwaza.sandbox.state.state import State

Wire = dict[str, object]


def model(state: State, record: ModelRecord, *, with_files: bool = True) -> Wire:
    """Return a `Model`, with its files if `with_files` is set."""
    files = state.models.files_of(record.id) if with_files else []
    settings = next((c for c in state.models.configs_of(record.id) if c.default), None)
    return {
        **{name: record.given.get(name) for name in _MODEL_TEXTS},
        "id": str(record.id),
        "name": record.name,
        "repo_modelId": record.repo_id,
        "hub": record.hub,
        "purpose": record.purpose,
        "hosted": record.hosted,
        "private": bool(record.given.get("private")),
        "default_config": None if settings is None else {"config": dict(settings.settings)},
        "m_files": [file(state, item) for item in files],
        "files_being_downloaded": [file(state, item) for item in files if item.is_active],
        "created_timestamp": stamp(record.created_at),
        "modified_timestamp": stamp(record.modified_at),
    }


_MODEL_TEXTS = (
    "modelfamily",
    "version",
    "author",
    "source_repository",
    "sha_repository",
    "description",
    "quantization_details",
    "modelcard",
)


def hub_model(repository: Repository) -> Wire:
    """Return a `Model` of the hub that is not registered. It has no id."""
    return {
        "id": None,
        "name": repository.name,
        "repo_modelId": repository.id,
        "hub": model_hub.HUB,
        "version": None,
        "author": repository.author,
        "modelfamily": repository.family,
        "purpose": repository.purpose,
        "description": repository.description,
        "m_files": [],
        "created_timestamp": None,
    }


def hub_file(item: HubFile) -> Wire:
    """Return a `ModelFile` of the hub that is not registered. It has no id."""
    return {
        "id": None,
        "name": item.name,
        "size": item.size,
        "hub": model_hub.HUB,
        "checksum": checksum(item.name),
        "checksum_type": "sha256",
        "is_downloading": False,
        "download": False,
        "storage_location": None,
    }


def checksum(name: str) -> str:
    """Return the checksum of a file. It depends on the file's name only."""
    return hashlib.sha256(name.encode()).hexdigest()


def file(state: State, record: FileRecord) -> Wire:
    """Return a `ModelFile` with the state of its download."""
    status = download_status(state, record)
    del status["m_id"]
    return {
        **status,
        "model_id": None if record.model_id is None else str(record.model_id),
        "size": record.size,
        "hub": record.hub,
        "storage_type": record.given.get("storage_type", "file"),
        "storage_host": record.given.get("storage_host", "localhost"),
        "checksum": checksum(record.name),
        "checksum_type": "sha256",
        "created_timestamp": stamp(record.created_at),
        "last_push_error": None,
        "last_push_error_at": None,
    }


def download_status(state: State, record: FileRecord) -> Wire:
    """Return a `ModelDownloadStatus`. A `ModelFile` has the same members, except `m_id`."""
    now = state.now
    row: Wire = {
        "id": str(record.id),
        "m_id": str(record.model_id),
        "name": record.name,
        "download": record.wanted,
        "is_downloading": record.is_downloading,
        "storage_location": record.storage_location,
        "download_node": None,
        "download_percentage": int(record.fraction(now) * 100),
        "download_elapsed": None,
        "download_remaining": None,
        "download_throughput": None,
        "dl_requested_at": stamp_or_none(record.requested_at),
        "download_pid": None,
        "download_process_start_time": None,
        "download_cancelled_at": stamp_or_none(record.cancelled_at),
    }
    if record.started_at is None or not record.is_downloading:
        return row
    elapsed = now - record.started_at
    return row | {
        "download_node": "localhost",
        "download_elapsed": _minutes(elapsed),
        "download_remaining": _minutes(max(0.0, record.size / record.rate - elapsed)),
        "download_throughput": f"{record.rate / 1e6:.2f}MB/s",
        "download_pid": 4_000 + record.id.int % 1_000,
        "download_process_start_time": record.started_at,
    }


def _minutes(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def config(record: ConfigRecord) -> Wire:
    """Return a `ModelConfig`."""
    return {
        "id": str(record.id),
        "m_id": str(record.model_id),
        "m_file_id": record.given.get("m_file_id"),
        "name": record.given.get("name"),
        "description": record.given.get("description"),
        "default": record.default,
        "config": dict(record.settings),
        "system_config": record.given.get("system_config") or {},
        "kamiwaza_version": "1.2.0",
        "created_at": stamp(record.created_at),
        "modified_at": stamp_or_none(record.modified_at),
    }


def deployment(state: State, record: DeploymentRecord) -> Wire:
    """Return a `UIModelDeployment`."""
    now = state.now
    owner = state.models.models.get(record.model_id)
    error = record.last_error(now)
    ready_at = record.reached("DEPLOYED", now)
    path = f"/runtime/models/{record.id}"
    settings = state.models.configs.get(record.config_id)
    return {
        **_requested_settings(record.given),
        "id": str(record.id),
        "m_id": str(record.model_id),
        "m_config_id": str(record.config_id),
        "m_file_id": None if record.file_id is None else str(record.file_id),
        "m_name": None if owner is None else owner.name,
        "m_config_name": None if settings is None else settings.given.get("name"),
        "canonical_model_id": None if owner is None else owner.canonical_id,
        "context_window": None if owner is None else owner.context,
        "capabilities": [] if owner is None else [owner.purpose],
        "engine_name": record.engine,
        "owner_user_id": record.owner,
        "status": record.status(now),
        "last_error_code": None if error is None else error.code,
        "last_error_message": None if error is None else error.message,
        "last_error_at": None if error is None else stamp(error.at),
        "requested_at": stamp(record.requested_at),
        "created_at": stamp(record.requested_at),
        "deployed_at": stamp_or_none(ready_at),
        "last_success_at": stamp_or_none(ready_at),
        "serve_path": path,
        "access_path": path,
        "access_path_prefix": "/runtime/models",
        "vram_allocation": record.vram,
        "instances": instances(state, record),
    }


_REQUESTED_SETTINGS = (
    "duration",
    "location",
    "autoscaling",
    "force_cpu",
    "max_copies",
    "min_copies",
    "starting_copies",
    "lb_port",
    "gpu_allocation",
    "node_resource_type",
    "max_concurrent_requests",
    "active_req_per_replica",
    "m_version",
    "engine",
    "container",
    "deployment_target",
    "runtime_env",
)


def _requested_settings(given: Mapping[str, Any]) -> Wire:
    return {name: given[name] for name in _REQUESTED_SETTINGS if name in given}


def instances(state: State, record: DeploymentRecord) -> list[Wire]:
    """Return the `ModelInstance`s of a deployment: one once the engine has started."""
    now = state.now
    started = record.reached("INITIALIZING", now)
    if started is None:
        return []
    status = record.status(now)
    return [
        {
            "id": str(record.instance_id),
            "deployment_id": str(record.id),
            "deployed_at": stamp(started),
            "container_id": record.instance_id.hex[:12],
            "node_id": str(record.node_id),
            "host_name": "localhost",
            "files_synced": True,
            "listen_port": 51_000 + record.instance_id.int % 1_000,
            "status": "REQUESTED" if status == "INITIALIZING" else status,
        }
    ]


def pat(record: PersonalToken) -> Wire:
    """Return a `PAT`."""
    return {
        "id": str(record.id),
        "jti": record.jti,
        "owner_id": record.owner.sub,
        "name": record.name,
        "scope": record.scope,
        "aud": record.audience,
        "exp": int(record.expires_at),
        "tenant_id": None,
        "created_at": stamp(record.created_at),
        "updated_at": stamp(record.created_at),
        "revoked": record.revoked,
    }
