"""Federations with invented clusters."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours._generic_operations import begin
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

KIND = "federations.federation"
STATUS_OPERATION = "federations.get_federation"
_EDITABLE = {"brokering_enabled", "shared_jwks_url", "shared_ca_pem", "require_peer_jwt"}
_SECRET = {"preshared_key", "local_broker_client_secret"}


def _store(call: Call) -> Store:
    return call.state.stores.of(KIND, "Federation")


def _find(call: Call) -> Record:
    record = _store(call).get(call.path["federation_id"])
    if record["status"] == "DELETED":
        raise Refusal(404, "Federation not found")
    return _with_state(call, record)


def _with_state(call: Call, record: Record) -> Record:
    """Return a record with the current state of its pairing."""
    if record["status"] != "DELETED":
        run = call.state.long_operations.find(STATUS_OPERATION, record["id"])
        if run is not None:
            record["status"] = run.latest().state(call.state.now)
    return record


def create_federation(call: Call) -> object:
    """Create a federation. Its keys are not stored."""
    if not call.body["preshared_key"]:
        raise Refusal(400, {"reason": "preshared_key_missing"})
    given = {n: v for n, v in call.body.items() if n not in _SECRET and v is not None}
    is_receiver = given.pop("role", None) == "receiver"
    id_, now = str(call.state.new_id()), stamp(call.state.now)
    shared = "shared_issuer_url" in given
    record = {
        **given,
        "id": id_,
        "local_cluster_id": str(uuid5(NAMESPACE_URL, f"cluster:{call.state.node_id}")),
        "status": "WAITING" if is_receiver else "PAIRING",
        "identity_mode": "shared_idp" if shared else "peer_kc",
        "trust_posture": "receiver_controlled_shared" if shared else "source_trusted",
        "created_by": call.user.user.sub,
        "created_at": now,
        "updated_at": now,
    }
    return _store(call).put(id_, component("ClusterFederation", record))


def get_federation(call: Call) -> object:
    """Return one federation."""
    return shaped(call, _find(call))


def list_federations(call: Call) -> object:
    """Return a page of the federations. Deleted ones only with `status=DELETED`."""
    requested = call.query.get("status")
    records = [_with_state(call, record) for record in _store(call)]
    return page_of(
        call,
        [
            item
            for item in records
            if item["status"] == requested or (not requested and not _is_deleted(item))
        ],
    )


def _is_deleted(record: Record) -> bool:
    return bool(record["status"] == "DELETED")


def update_federation(call: Call) -> object:
    """Change the editable members."""
    record = _find(call)
    others = sorted(call.body.keys() - _EDITABLE)
    if others:
        raise Refusal(400, {"reason": "field_not_updatable", "fields": others})
    record |= {**call.body, "updated_at": stamp(call.state.now)}
    return shaped(call, record)


def delete_federation(call: Call) -> object:
    """Mark a federation as deleted."""
    _find(call)["status"] = "DELETED"
    return {"status": "deleted"}


def pair_federation(call: Call) -> object:
    """Begin the pairing. The other cluster agrees after some seconds."""
    record = _find(call)
    begin("federations.pairing", call)
    record["remote_cluster_id"] = str(uuid5(NAMESPACE_URL, record["id"]))
    return shaped(call, _with_state(call, record))


def disconnect_federation(call: Call) -> object:
    """Disconnect a federation."""
    record = _find(call)
    pairing = call.state.long_operations.find(STATUS_OPERATION, record["id"])
    if pairing is not None:
        # A disconnected federation can be paired again, so the run is cancelled in any state.
        pairing.latest().cancelled = True
    record["status"] = "DISCONNECTED"
    return {"federation_id": record["id"], "status": record["status"]}


def ping_federation(call: Call) -> object:
    """Return whether the other cluster is reachable: it is when paired."""
    record = _find(call)
    reachable = record["status"] == "PAIRED"
    if reachable:
        record["last_ping"] = stamp(call.state.now)
    return {"federation_id": record["id"], "reachable": reachable}


def preflight_federation(call: Call) -> object:
    """Probe addresses."""
    return _probe(call.body.get("remote_ips") or [])


def diagnose_federation(call: Call) -> object:
    """Probe the addresses of a federation."""
    return _probe(_find(call).get("remote_ips") or [])


def _probe(addresses: list[dict[str, Any]]) -> object:
    """Return the checks. Names below `.invalid` cannot be resolved."""
    unresolvable = any(str(item.get("hostname", "")).endswith(".invalid") for item in addresses)
    checks = [
        {
            "layer": "dns",
            "ok": not unresolvable,
            "reason": "dns_unresolvable" if unresolvable else None,
        }
    ]
    checks += [{"layer": layer, "ok": True} for layer in ("tcp", "tls", "l7") if not unresolvable]
    return {"checks": checks, "reachable": not unresolvable}


def resolve_federation_address(call: Call) -> object:
    """Return an address as both IP address and name."""
    address = call.body["address"]
    try:
        ip, fqdn = str(ipaddress.ip_address(address)), "peer.kamiwaza.test"
    except ValueError:
        ip, fqdn = "10.0.0.12", address
    if address.endswith(".invalid"):
        return {"input": address, "ip": None, "fqdn": None, "source": "dns", "error": "not found"}
    return {"input": address, "ip": ip, "fqdn": fqdn, "source": "dns", "error": None}


def _users(call: Call) -> Store:
    return call.state.stores.of(f"federations.users.{_find(call)['id']}", "Federated user")


def list_federation_users(call: Call) -> object:
    """Return the admitted and revoked users."""
    return [*_users(call)]


def add_federation_user(call: Call) -> object:
    """Admit a user, also one that was revoked."""
    external_id = call.body.get("external_id")
    if not external_id:
        raise Refusal(400, {"reason": "external_id_missing"})
    store = _users(call)
    before = store.get(external_id) if external_id in store else {}
    record = {
        "created_at": stamp(call.state.now),
        **before,
        "federation_id": call.path["federation_id"],
        "external_id": external_id,
        "auto_provisioned": False,
        "initial_tuples": call.body.get("initial_tuples") or [],
        "revoked_at": None,
    }
    return store.put(external_id, record)


def revoke_federation_user(call: Call) -> object:
    """Revoke a user."""
    record = _users(call).get(call.path["external_id"])
    record["revoked_at"] = stamp(call.state.now)
    return record


def restore_federation_user(call: Call) -> object:
    """Admit a user again."""
    record = _users(call).get(call.path["external_id"])
    record["revoked_at"] = None
    if call.body and "initial_tuples" in call.body:
        record["initial_tuples"] = call.body["initial_tuples"]
    return record


BEHAVIOURS: Behaviours = {
    "federations.create_federation": create_federation,
    "federations.get_federation": get_federation,
    "federations.list_federations": list_federations,
    "federations.update_federation": update_federation,
    "federations.delete_federation": delete_federation,
    "federations.pair_federation": pair_federation,
    "federations.disconnect_federation": disconnect_federation,
    "federations.ping_federation": ping_federation,
    "federations.preflight_federation": preflight_federation,
    "federations.diagnose_federation": diagnose_federation,
    "federations.resolve_federation_address": resolve_federation_address,
    "federations.list_federation_users": list_federation_users,
    "federations.add_federation_user": add_federation_user,
    "federations.revoke_federation_user": revoke_federation_user,
    "federations.restore_federation_user": restore_federation_user,
}
