"""Deployments of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import UUID

from kamiwaza.sandbox.behaviours._rendering import deployment as render
from kamiwaza.sandbox.behaviours._rendering import instances
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.message import Answer, Refusal, json_answer
from kamiwaza.sandbox.state import deployment_launch, model_hub
from kamiwaza.sandbox.state.deployments import LOG_HEAD, LOG_TAIL, STARTED, DeploymentRecord

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

CAPABILITIES = frozenset({"chat", "embedding", "transcription", "vision", "tools"})
# Texts in a log that identify known failures.
PATTERNS = {
    "oom": "OOM",
    "cuda_error": "CUDA_ERROR",
    "model_loading_failure": "MODEL_LOADING_FAILURE",
    "startup_timeout": "STARTUP_TIMEOUT",
}


def start_ray(call: Call) -> object:
    """Return that Ray is running. The sandbox has no Ray."""
    return {"status": "running", "address": call.query["address"]}


def get_status(call: Call) -> object:
    """Return that Ray is running."""
    del call
    return {"status": "running"}


def health(call: Call) -> object:
    """Return the id and status of each running deployment."""
    now = call.state.now
    return [
        {"deployment_id": str(record.id), "status": record.status(now)}
        for record in call.state.deployments.running()
    ]


def estimate_model_vram(call: Call) -> object:
    """Return the memory a deployment needs, in bytes."""
    model = call.state.models.model(call.body["m_id"])
    config = call.state.models.config(call.body["m_config_id"])
    file = deployment_launch.choose_file(call.state, model, config, call.body.get("m_file_id"))
    return deployment_launch.memory(call.state, model, config, file)


def deploy_model(call: Call) -> object:
    """Begin a deployment and return its bare id."""
    model = call.state.models.model(call.body["m_id"])
    config = call.state.models.config(call.body["m_config_id"])
    if config.model_id != model.id:
        raise Refusal(404, "Model config does not belong to the model")
    owner = call.user.user.sub
    record = deployment_launch.launch(call.state, model, config, owner=owner, given=call.body)
    return str(record.id)


def list_deployments(call: Call) -> object:
    """Return the deployments of a model or all, filtered by capabilities."""
    wanted = set(call.query["capability"] or ())
    for unknown in sorted(wanted - CAPABILITIES):
        sentence = f"Unknown capability: {unknown}"
        raise Refusal(
            422, [validation_error("value_error", ("query", "capability"), sentence, unknown)]
        )
    rows = [render(call.state, record) for record in _of_model(call)]
    return [row for row in rows if wanted <= _capabilities(row)]


def _of_model(call: Call) -> list[DeploymentRecord]:
    text = call.query["model_id"]
    model_id = UUID(text) if text else None
    records = call.state.deployments.records.values()
    return [record for record in records if model_id in (None, record.model_id)]


def _capabilities(row: dict[str, object]) -> set[str]:
    capabilities = row["capabilities"]
    return set(capabilities) if isinstance(capabilities, list) else set()


def get_deployment(call: Call) -> object:
    """Return one deployment."""
    return render(call.state, _deployment(call))


def get_deployment_status(call: Call) -> object:
    """Return a deployment's status as a bare string."""
    return _deployment(call).status(call.state.now)


def stop_deployment(call: Call) -> object:
    """Stop a deployment. `false` if there was nothing to stop."""
    record = _deployment(call)
    if record.status(call.state.now) == "STOPPED":
        return False
    call.state.deployments.stop(record)
    return True


def delete_deployment(call: Call) -> object:
    """Delete a deployment. 409 while it is running, unless forced."""
    record = _deployment(call)
    if record in call.state.deployments.running() and not call.query["force"]:
        raise Refusal(409, "Deployment is running; stop it or use force")
    del call.state.deployments.records[record.id]
    return True


def _deployment(call: Call) -> DeploymentRecord:
    return call.state.deployments.get(call.path["deployment_id"])


def list_model_instances(call: Call) -> object:
    """Return the instances of one deployment or of all."""
    wanted = call.query["deployment_id"]
    return [
        instance
        for record in call.state.deployments.records.values()
        if not wanted or record.id == UUID(wanted)
        for instance in instances(call.state, record)
    ]


def get_model_instance(call: Call) -> object:
    """Return one instance."""
    wanted = UUID(call.path["instance_id"])
    for record in call.state.deployments.records.values():
        if record.instance_id == wanted:
            for instance in instances(call.state, record):
                return instance
    raise Refusal(404, "Model instance not found")


def get_deployment_logs(call: Call) -> object:
    """Return the log. The middle of a long log is left out."""
    record = _deployment(call)
    now = call.state.now
    lines = record.log(now)
    long = len(lines) > LOG_HEAD + LOG_TAIL
    kept = [*lines[:LOG_HEAD], *lines[-LOG_TAIL:]] if long else lines
    return {
        "deployment_id": str(record.id),
        "engine_type": record.engine,
        "container_id": record.instance_id.hex[:12],
        "log_file_path": f"/var/log/kamiwaza/{record.id}.log",
        "logs": kept,
        "total_lines_seen": len(lines),
        "current_lines_stored": len(kept),
        "compressed": long,
        "capture_active": record.status(now) in STARTED,
    }


def get_deployment_log_patterns(call: Call) -> object:
    """Return which known failures occur in the log."""
    record = _deployment(call)
    lines = record.log(call.state.now)
    failures = [line for line in lines if "ERROR" in line]
    detected = {name: any(text in line for line in failures) for name, text in PATTERNS.items()}
    return {
        "deployment_id": str(record.id),
        "patterns_detected": detected,
        "failure_lines": [{"line": line} for line in failures],
        "analysis_timestamp": stamp(call.state.now),
    }


def list_engine_logs(call: Call) -> object:
    """Return the log files of one engine."""
    engine = call.path["engine_type"]
    records = call.state.deployments.records.values()
    return {
        "engine_type": engine,
        "logs": [
            {"deployment_id": str(record.id), "path": f"/var/log/kamiwaza/{record.id}.log"}
            for record in records
            if record.engine == engine
        ],
    }


def discover_external_endpoint_route(call: Call) -> object:
    """Return the models of an external endpoint. 502 for hosts below `.invalid`."""
    host = urlsplit(call.body["base_url"]).hostname or ""
    if host.endswith(".invalid"):
        return _undiscovered(502, "network_blocked", f"{host} cannot be reached")
    if not (call.body.get("api_key") or call.body.get("credential_secret_urn")):
        return _undiscovered(422, "invalid_credentials", "The endpoint wants a key")
    models = [
        {
            "id": repository.name.lower(),
            "protocol": "openai_compatible",
            "api_version": None,
            "underlying_model": repository.id,
            "purpose": repository.purpose,
        }
        for repository in model_hub.CATALOGUE
        if not repository.naming
    ]
    return {"available_models": models}


def _undiscovered(status: int, error: str, detail: str) -> Answer:
    return json_answer(status, {"error": error, "detail": detail, "status": None})


BEHAVIOURS: Behaviours = {
    "serving.start_ray": start_ray,
    "serving.get_status": get_status,
    "serving.health": health,
    "serving.estimate_model_vram": estimate_model_vram,
    "serving.deploy_model": deploy_model,
    "serving.list_deployments": list_deployments,
    "serving.get_deployment": get_deployment,
    "serving.get_deployment_status": get_deployment_status,
    "serving.stop_deployment": stop_deployment,
    "serving.delete_deployment": delete_deployment,
    "serving.list_model_instances": list_model_instances,
    "serving.get_model_instance": get_model_instance,
    "serving.get_deployment_logs": get_deployment_logs,
    "serving.get_deployment_log_patterns": get_deployment_log_patterns,
    "serving.list_engine_logs": list_engine_logs,
    "serving.discover_external_endpoint_route": discover_external_endpoint_route,
}
