"""Launch of deployments: choice of file and engine, and memory needed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.deployments import DeploymentRecord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamiwaza.sandbox.state.model_registry import ConfigRecord, FileRecord, ModelRecord
    from kamiwaza.sandbox.state.state import State

# Bytes an engine needs in addition to the weights, and per token of context.
ENGINE_OVERHEAD = 600_000_000
BYTES_PER_TOKEN = 36_864


def choose_file(
    state: State, model: ModelRecord, config: ConfigRecord, wanted: str | None
) -> FileRecord | None:
    """Return the file to run: the requested one, the configuration's, or the first stored one.

    Raises Refusal 404 if the file belongs to another model.
    """
    file_id = wanted or config.file_id
    if file_id is not None:
        file = state.models.file(file_id)
        if file.model_id != model.id:
            raise Refusal(404, "Model file does not belong to the model")
        return file
    files = [file for file in state.models.files_of(model.id) if _holds_weights(file)]
    stored = [file for file in files if file.storage_location is not None]
    return next(iter(stored or files), None)


def launch(
    state: State,
    model: ModelRecord,
    config: ConfigRecord,
    *,
    owner: str,
    given: Mapping[str, Any],
    begin: float | None = None,
) -> DeploymentRecord:
    """Add a deployment that begins now, or began at `begin`.

    Raises Refusal 404 if the file belongs to another model.
    """
    start = state.now if begin is None else begin
    file = choose_file(state, model, config, given.get("m_file_id"))
    present = model.hosted == "external" or (file is not None and file.storage_location is not None)
    record = DeploymentRecord(
        id=state.new_id(),
        instance_id=state.new_id(),
        node_id=state.node_id,
        model_id=model.id,
        config_id=config.id,
        file_id=None if file is None else file.id,
        owner=owner,
        engine=given.get("engine_name") or engine(config, file),
        requested_at=start,
        stages=state.deployments.plan_stages(start, has_files=present),
        vram=given.get("vram_allocation") or float(memory(state, model, config, file)["total"]),
        given=given,
    )
    state.deployments.records[record.id] = record
    return record


def launch_waiting(state: State) -> None:
    """Launch the pending deployments whose files are stored.

    One that cannot be launched is dropped: the current call must not fail because of it.
    """
    for model_id, pending in list(state.pending_deployments.items()):
        files = [file for file in state.models.files_of(model_id) if file.wanted]
        if any(file.is_active for file in files):
            continue
        del state.pending_deployments[model_id]
        if files and all(file.storage_location is not None for file in files):
            begin = max(pending.since, *(file.ended_at or 0.0 for file in files))
            with contextlib.suppress(Refusal):
                deploy_default(state, state.models.model(model_id), pending.owner, begin=begin)


def deploy_default(
    state: State, model: ModelRecord, owner: str, *, begin: float | None = None
) -> DeploymentRecord:
    """Deploy a model with its default configuration. Raises Refusal 404 if it has none."""
    configs = state.models.configs_of(model.id)
    chosen = next((config for config in configs if config.default), None)
    if chosen is None:
        raise Refusal(404, "Model config not found")
    return launch(state, model, chosen, owner=owner, given={}, begin=begin)


def engine(config: ConfigRecord, file: FileRecord | None) -> str:
    """Return the engine: the configured one, or the one for the file's format."""
    named = config.settings.get("engine_name")
    if named:
        return str(named)
    return "llamacpp" if file is not None and file.name.endswith(".gguf") else "vllm"


def memory(
    state: State, model: ModelRecord, config: ConfigRecord, file: FileRecord | None
) -> dict[str, float]:
    """Return the memory a model needs, in bytes."""
    weights = weights_size(state, model.id) if file is None else file.size
    wanted = config.settings.get("context_length")
    cache = (wanted if isinstance(wanted, int) else model.context) * BYTES_PER_TOKEN
    total = float(weights + cache + ENGINE_OVERHEAD)
    return {"weights": float(weights), "kv_cache": float(cache), "total": total}


def weights_size(state: State, model_id: UUID) -> int:
    """Return the size of the stored weights in bytes, or of all if none is stored."""
    files = [file for file in state.models.files_of(model_id) if _holds_weights(file)]
    stored = [file for file in files if file.storage_location is not None]
    return sum(file.size for file in stored or files)


def _holds_weights(file: FileRecord) -> bool:
    return file.name.endswith((".gguf", ".safetensors"))
