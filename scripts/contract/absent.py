"""What methods are written for and a release lacks: it stays in the contract, marked as absent.

Services import the functions of operations by name and give parameters by name. Where a release
lacks one, the function stays and the transport refuses it; where it lacks a parameter, the
function refuses a value for it. So one removed operation costs one method and nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract import overlay
from scripts.contract.document import (
    ABSENT,
    ABSENT_PARAMETERS,
    JSONObject,
    Operation,
    operations,
)
from scripts.contract.subset.members import argument_names
from scripts.contract.view import repeat_by_method
from scripts.ledger.passed_arguments import passed_arguments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.contract.names import Lock
    from scripts.contract.overlay import Action


def mark(contract: JSONObject, known: Lock, actions: Iterable[Action]) -> None:
    """Add to `contract`, in place, what the lock and our overlays know and it lacks.

    Operations that only the lock knows were some older release's: no method needs them.
    """
    gone = _bare(known, {operation.key for operation in operations(contract)})
    overlay.apply(gone, actions, older=True)
    paths: JSONObject = {}
    for operation in operations(gone):
        if "x-since" in operation.spec or "x-method" in operation.spec:
            operation.spec.setdefault("x-repeat", repeat_by_method(operation.method))
            paths.setdefault(operation.path, {})[operation.method] = operation.spec
    if paths:
        contract[ABSENT] = paths
    for operation in operations(contract):
        lacking = _lacking(operation)
        if lacking:
            operation.spec[ABSENT_PARAMETERS] = lacking


def _bare(known: Lock, there: set[str]) -> JSONObject:
    """Return a document of all locked operations that are not `there`, with nothing but names."""
    paths: JSONObject = {}
    for key, name in sorted(known.operations.items()):
        method, _, path = key.partition(" ")
        if key not in there:
            spec = {"operationId": name, "tags": [name.partition(".")[0]], "responses": {}}
            paths.setdefault(path, {})[method.lower()] = spec
    return {"paths": paths, "components": {"schemas": {}}}


def _lacking(operation: Operation) -> list[str]:
    """Return the arguments that methods give to a function and its operation does not have."""
    spec = operation.spec
    there = set(argument_names(operation).values())
    if "requestBody" in spec:
        there.add("body")
    return sorted(passed_arguments().get(spec["operationId"], frozenset()) - there)
