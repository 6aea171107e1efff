"""Gate packages. The sandbox's package index contains one gate per package."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._generic_operations import poll
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

KIND = "authz.gate_package"
DIGEST = f"sha256:{'5a' * 32}"
"""Digest of every package in the sandbox's index. Other SHA-256 digests are refused."""
BUILT_IN = "kamiwaza.services.authz.gates.default_gates.AllowAllExecutionGate"
_SPEC = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:==(?P<version>[\w.]+))?")


def _store(call: Call) -> Store:
    return call.state.stores.of(KIND, "Gate package")


def discover_gate(call: Call) -> object:
    """Return the requirements of a gate. Only installed gates can be inspected."""
    classpath = call.body["classpath"]
    installed = [path for package in _store(call) for path in package["classpaths"]]
    if "." not in classpath:
        raise Refusal(400, {"reason": "classpath_unimportable", "classpath": classpath})
    if not classpath.startswith("kamiwaza.") and classpath not in installed:
        raise Refusal(403, {"reason": "classpath_not_allowed", "classpath": classpath})
    if "Gate" not in classpath.rpartition(".")[2]:
        raise Refusal(400, {"reason": "not_a_gate", "classpath": classpath})
    return {
        "classpath": classpath,
        "name": classpath.rpartition(".")[2],
        "kind": "execution" if "Execution" in classpath else "record",
        "location": "builtin" if classpath.startswith("kamiwaza.") else "package",
        "config_schema": {"type": "object", "properties": {}},
        "required_attributes": [{"name": "clearance", "type": "string"}],
    }


def install_gate_package(call: Call) -> object:
    """Install a package. The installation is complete when the answer is sent."""
    name, _ = _parsed(call)
    if name in _store(call):
        raise Refusal(409, {"reason": "already_installed", "name": name})
    record = _installed(call, name, stamp(call.state.now))
    return _result(call, record)


def replace_gate_package(call: Call) -> object:
    """Replace a package by another version, or install it. 409 if a gate in use would disappear."""
    name, store = call.path["name"], _store(call)
    if name not in store:
        return _result(call, _installed(call, name, stamp(call.state.now)))
    before = store.get(name)
    removed = {*before["classpaths"]} - {*_classpaths(name, _parsed(call)[1])}
    if removed & _in_use(call):
        raise Refusal(409, {"reason": "classpath_drop", "classpaths": sorted(removed)})
    record = _installed(call, name, before["installed_at"])
    record["last_replaced_at"] = stamp(call.state.now)
    return _result(call, record)


def uninstall_gate_package(call: Call) -> object:
    """Uninstall a package. 409 if one of its gates is in use."""
    package = _store(call).get(call.path["name"])
    if {*package["classpaths"]} & _in_use(call):
        raise Refusal(409, {"reason": "uninstall_blocked", "name": package["name"]})
    _store(call).take(package["name"])
    call.state.long_operations.cancel("authz.get_gate_package", package["name"])
    return Answer(204)


def get_gate_package(call: Call) -> object:
    """Return one package with its current status."""
    record = _store(call).get(call.path["name"])
    answer: Any = poll("authz.get_gate_package", call)
    return {**answer, **record, "status": answer["status"]}


def list_gate_packages(call: Call) -> object:
    """Return the installed packages on one page."""
    items = [*_store(call)]
    return {"items": items, "page": 1, "per_page": 20, "total": len(items)}


def _in_use(call: Call) -> set[str]:
    return {gate["type"] for gate in call.state.stores.of("cluster.execution_gate")}


def _parsed(call: Call) -> tuple[str, str]:
    match = _SPEC.match(call.body["package_spec"])
    if match is None:
        raise Refusal(400, {"reason": "invalid_spec"})
    return match["name"].lower(), match["version"] or "1.0.0"


def _classpaths(name: str, version: str) -> list[str]:
    """Return the gates of a package. Versions below 1 have none."""
    module = name.replace("-", "_")
    return [] if version.startswith("0.") else [f"{module}.gates.RecordGate"]


def _installed(call: Call, name: str, since: str) -> Record:
    digest = call.body["hash_digest"]
    # Digests of other kinds are invented by tests and cannot be compared.
    if digest.startswith("sha256:") and digest != DIGEST:
        raise Refusal(422, {"reason": "hash_mismatch", "expected": digest, "actual": DIGEST})
    version = _parsed(call)[1]
    call.state.long_operations.begin(KIND, name)
    given = {
        "name": name,
        "version": version,
        "package_spec": call.body["package_spec"],
        "hash_digest": digest,
        "index_url": call.body.get("index_url"),
        "classpaths": _classpaths(name, version),
        "installed_at": since,
        "installed_by": call.user.user.sub,
        "status": "active",
    }
    return _store(call).put(name, component("GatePackageState", given))


def _result(call: Call, record: Record) -> object:
    operation = call.state.long_operations.find("authz.get_gate_package", record["name"])
    if operation is not None:
        record["status"] = operation.latest().state(call.state.now)
    return {"package": record, "install_duration_seconds": 4.2, "audit_event_id": None}


BEHAVIOURS: Behaviours = {
    "authz.discover_gate": discover_gate,
    "authz.install_gate_package": install_gate_package,
    "authz.replace_gate_package": replace_gate_package,
    "authz.uninstall_gate_package": uninstall_gate_package,
    "authz.get_gate_package": get_gate_package,
    "authz.list_gate_packages": list_gate_packages,
}
