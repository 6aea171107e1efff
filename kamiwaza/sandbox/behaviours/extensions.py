"""Extensions: created, changed, upgraded and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._generic_operations import poll
from kamiwaza.sandbox.behaviours._global_workroom import refuse_global
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from uuid import UUID

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

KIND = "extensions.extension"
STATUS_OPERATION = "extensions.get_status"
ROLLOUT_SECONDS = 20.0
DELETION_SECONDS = 10.0
# The cluster has room for this many pods of a service; more replicas never become ready.
MAX_PODS = 100
_OLD_DIGEST, _NEW_DIGEST = (f"sha256:{number:064x}" for number in (0, 1))


def create_extension(call: Call) -> object:
    """Begin an extension. 403 in the Global workroom."""
    given = {name: value for name, value in call.body.items() if value is not None}
    workroom = given.get("workroom_id") or call.workroom
    refuse_global(call, workroom)
    id_ = call.state.new_id()
    name = _free_name(call, given["name"], id_)
    call.state.long_operations.begin(KIND, name)
    record: Record = {
        "id": str(id_),
        "type": given["type"],
        "version": given["version"],
        "name": name,
        "created_at": stamp(call.state.now),
        "owner_user_id": call.user.user.sub,
        "workroom_id": workroom,
        "spec": [{"replicas": 1, **service} for service in given["services"]],
    }
    return shaped(call, _rendered(call, _store(call).put(name, record)))


def _free_name(call: Call, wanted: str, id: UUID) -> str:
    """Return the requested name, with a suffix if it is taken."""
    if wanted in _store(call) and _is_gone(call, _store(call).get(wanted)):
        _store(call).take(wanted)
    return f"{wanted}-{id.hex[:5]}" if wanted in _store(call) else wanted


def list_extensions(call: Call) -> object:
    """Return the extensions of a workroom or all. 403 if the header does not name that workroom."""
    workroom = call.query["workroom_id"]
    if workroom and call.workroom != workroom:
        raise Refusal(403, "Workroom access denied")
    matches = [record for record in _store(call) if not _is_gone(call, record)]
    chosen = [record for record in matches if workroom in (None, record["workroom_id"])]
    return listed(call, [_rendered(call, record) for record in chosen])


def get_extension(call: Call) -> object:
    """Return one extension."""
    return shaped(call, _rendered(call, _find(call)))


def get_status(call: Call) -> object:
    """Return the phase, services and events of an extension."""
    record = _find(call)
    phase, rolling = _phase(call, record), _is_rolling(call, record)
    answer: Any = poll(STATUS_OPERATION, call)
    services = [_detail(record, service, phase, rolling) for service in record["spec"]]
    members = {
        "phase": phase,
        "rolling_update": rolling,
        "services": services,
        "url": _address(record)["external"] if phase == "Running" else None,
    }
    return {**answer, **members}


def patch_extension(call: Call) -> object:
    """Change services, which roll out one by one. 409 while it is being deleted."""
    record = _find(call)
    if "deleted_at" in record:
        raise Refusal(409, "Extension is being deleted")
    for patch in call.body["services"]:
        _change(record, patch)
    record["changed_at"] = call.state.now
    return shaped(call, _rendered(call, record))


def _change(record: Record, patch: Record) -> None:
    service = next((item for item in record["spec"] if item["name"] == patch["name"]), None)
    if service is None:
        raise Refusal(404, f"Extension has no service {patch['name']}")
    image = patch.get("image")
    if image:
        before = service["image"].rpartition(":")[0] or service["image"]
        service["image"] = f"{image.get('repository') or before}:{image['tag']}"
    if patch.get("replicas") is not None:
        service["replicas"] = patch["replicas"]


def delete_extension(call: Call) -> object:
    """Begin to delete an extension. It remains visible while it terminates."""
    _find(call).setdefault("deleted_at", call.state.now)
    return Answer(204)


def upgrade_all_extensions(call: Call) -> object:
    """Upgrade extensions to their latest images. Those that do not run report an error."""
    requested = call.query["names"]
    names = requested.split(",") if requested else [record["name"] for record in _store(call)]
    return {"results": [_upgraded(call, name) for name in names]}


def _upgraded(call: Call, name: str) -> Record:
    record = _store(call).get(name) if name in _store(call) else None
    if record is None or _phase(call, record) != "Running":
        error = "not found" if record is None else "not running"
        return {"name": name, "status": "error", "error": error, **_images({}, {}, {})}
    tags = {service["name"]: _tag(service) for service in record["spec"]}
    before = dict.fromkeys(tags, record.get("digest", _OLD_DIGEST))
    record["digest"] = _NEW_DIGEST
    after = dict.fromkeys(tags, _NEW_DIGEST)
    status = "no-change" if before == after else "upgraded"
    return {"name": name, "status": status, "error": None, **_images(tags, before, after)}


def _images(tags: Record, before: Record, after: Record) -> Record:
    return {"old_tags": tags, "new_tags": tags, "old_digests": before, "new_digests": after}


def list_workroom_scope_audit_findings(call: Call) -> object:
    """Return the extensions without a workroom, and inactive ones if requested."""
    unscoped = [record for record in _store(call) if not record["workroom_id"]]
    running = [record for record in unscoped if _phase(call, record) == "Running"]
    chosen = unscoped if call.query["include_inactive"] else running
    return listed(call, [_finding(call, record) for record in chosen])


def _finding(call: Call, record: Record) -> Record:
    return {
        "deployment_id": record["id"],
        "deployment_name": record["name"],
        "extension_name": record["name"],
        "scope_issue": "unscoped",
        "issue_detail": "no workroom owns this extension",
        "recommended_action": "create it again in a workroom",
        "status": _phase(call, record),
        "created_at": record["created_at"],
    }


def _store(call: Call) -> Store:
    return call.state.stores.of(KIND, "Extension")


def _find(call: Call) -> Record:
    record = _store(call).get(call.path["name"])
    if _is_gone(call, record):
        _store(call).take(record["name"])
        raise Refusal(404, "Extension not found")
    return record


def _is_gone(call: Call, record: Record) -> bool:
    return bool(call.state.now - record.get("deleted_at", call.state.now) >= DELETION_SECONDS)


def _is_rolling(call: Call, record: Record) -> bool:
    return bool(call.state.now - record.get("changed_at", 0.0) < ROLLOUT_SECONDS)


def _phase(call: Call, record: Record) -> str:
    if "deleted_at" in record:
        return "Terminating"
    process = call.state.long_operations.find(STATUS_OPERATION, record["name"])
    return "Running" if process is None else process.latest().state(call.state.now)


def _rendered(call: Call, record: Record) -> Record:
    """Return an extension in the form of the API."""
    phase, rolling = _phase(call, record), _is_rolling(call, record)
    services = []
    for service in record["spec"]:
        detail = _detail(record, service, phase, rolling)
        ready = detail["ready_replicas"] == detail["replicas"]
        members = {name: detail[name] for name in ("name", "replicas", "image_tag", "image_digest")}
        services.append({**members, "available_replicas": detail["ready_replicas"], "ready": ready})
    endpoints = _address(record) if phase == "Running" else None
    return {**record, "phase": phase, "services": services, "endpoints": endpoints}


def _detail(record: Record, service: Record, phase: str, rolling: bool) -> Record:
    replicas = max(service["replicas"], 0)
    pods = min(replicas, MAX_PODS)
    ready = pods if phase == "Running" else 0
    return {
        "name": service["name"],
        "replicas": replicas,
        "ready_replicas": max(ready - 1, 0) if rolling else ready,
        "restart_count": 0,
        "image_tag": _tag(service),
        "image_digest": record.get("digest", ""),
        "pods": [_pod(service, number, running=number < ready) for number in range(pods)],
    }


def _pod(service: Record, number: int, *, running: bool) -> Record:
    name = f"{service['name']}-{number}"
    return {"name": name, "phase": "Running" if running else "Pending", "ready": running}


def _tag(service: Record) -> str:
    return str(service["image"]).rpartition(":")[2] if ":" in service["image"] else "latest"


def _address(record: Record) -> Record:
    path = f"/runtime/extensions/{record['name']}"
    return {
        "external": f"https://kamiwaza.test{path}",
        "internal": f"http://{record['name']}.kamiwaza.svc:80",
        "runtime_path": path,
    }


BEHAVIOURS: Behaviours = {
    "extensions.create_extension": create_extension,
    "extensions.list_extensions": list_extensions,
    "extensions.get_extension": get_extension,
    "extensions.get_status": get_status,
    "extensions.patch_extension": patch_extension,
    "extensions.delete_extension": delete_extension,
    "extensions.upgrade_all_extensions": upgrade_all_extensions,
    "extensions.list_workroom_scope_audit_findings": list_workroom_scope_audit_findings,
}
