"""Console: readiness, credentials, providers, and operations started from the console."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._durable_operations import begin_durable, owned_operation, view
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_LIFETIME = 900.0


def inspect_platform_readiness(call: Call) -> object:
    """Return counts of what is configured on the platform."""
    counts = {
        "compute": ("Compute", 1),
        "providers": ("Model providers", len(_store(call, "provider"))),
        "models": ("Models", len(call.state.models.models)),
        "data_sources": ("Data sources", len(_store(call, "connector"))),
        "apps": ("Apps", len(call.state.stores.of("extensions.extension", "Extension"))),
    }
    sections = [_section(key, label, count) for key, (label, count) in counts.items()]
    return {"completeness": "complete", "sections": sections}


def _section(key: str, label: str, count: int) -> Record:
    status = "ready" if count else "missing"
    detail = f"{count} configured" if count else "None yet"
    return {"key": key, "label": label, "status": status, "detail": detail, "count": count}


def _store(call: Call, kind: str) -> Store:
    return call.state.stores.of(kind, kind.capitalize())


def intake_credential(call: Call) -> object:
    """Accept a credential and return a reference. The credential itself is not stored."""
    reference = f"cred_{call.state.new_id().hex}"
    ends = call.state.now + _LIFETIME
    _store(call, "credential").put(reference, {"ends": ends})
    return {"credential_ref": reference, "expires_at": stamp(ends)}


def create_provider_connection(call: Call) -> object:
    """Connect a provider. 404 for an unknown credential, 409 for an expired one or a used name."""
    body = call.body
    credentials = _store(call, "credential")
    if body["credential_ref"] not in credentials:
        raise Refusal(404, "Credential not found")
    if credentials.take(body["credential_ref"])["ends"] < call.state.now:
        raise Refusal(409, "Credential has expired")
    if _store(call, "provider").where(name=body["name"]):
        raise Refusal(409, "Provider connection already exists")
    optional = ("deployment", "endpoint_url", "location", "project", "region")
    record = {
        **dict.fromkeys(optional),
        **{name: value for name, value in body.items() if name != "credential_ref"},
        "id": str(call.state.new_id()),
        "status": "configured",
        "created_at": stamp(call.state.now),
    }
    return shaped(call, _store(call, "provider").put(record["id"], record))


def list_provider_connections(call: Call) -> object:
    """Return the provider connections."""
    return listed(call, _store(call, "provider"))


def connect_and_index(call: Call) -> object:
    """Begin to connect and index. Nothing is indexed."""
    refs = [{"kind": "connector", "id": call.body["connector_id"]}, *_workroom_refs(call)]
    return begin_durable(call, "connect_and_index", f"Index {call.body['dataset_name']}", refs)


def create_artifact(call: Call) -> object:
    """Begin to create an artifact. Nothing is created."""
    return begin_durable(call, "create_artifact", call.body["title"], _workroom_refs(call))


def _workroom_refs(call: Call) -> list[dict[str, str]]:
    scope: dict[str, Any] = call.body["room_scope"]
    workroom = scope.get("workroom_id")
    return [{"kind": "workroom", "id": workroom}] if workroom else []


def request_access(call: Call) -> object:
    """Request access. The operation's references contain the id of the request."""
    body = call.body
    id_ = str(call.state.new_id())
    refs = [
        {"kind": body["resource_kind"], "id": body["resource_id"]},
        {"kind": "access_request", "id": id_},
    ]
    title = f"Access to {body['resource_kind']} {body['resource_id']}"
    operation = begin_durable(call, "access_request", title, refs)
    store = _store(call, "access_request")
    if isinstance(operation, dict) and not store.where(operation=operation["id"]):
        store.put(id_, {"operation": operation["id"], "decision": None})
    return operation


def resolve_access_request(call: Call) -> object:
    """Resolve an access request. 404 if it is unknown, 409 if it is resolved."""
    store = call.state.stores.of("access_request", "Access request")
    record = store.get(call.path["access_request_id"])
    if record["decision"] is not None:
        raise Refusal(409, "Access request was resolved")
    record["decision"] = call.body["decision"]
    return shaped(call, view(call, owned_operation(call, record["operation"])))


BEHAVIOURS: Behaviours = {
    "platform.inspect_platform_readiness": inspect_platform_readiness,
    "platform.intake_credential": intake_credential,
    "platform.create_provider_connection": create_provider_connection,
    "platform.list_provider_connections": list_provider_connections,
    "platform.connect_and_index": connect_and_index,
    "platform.create_artifact": create_artifact,
    "platform.request_access": request_access,
    "platform.resolve_access_request": resolve_access_request,
}
