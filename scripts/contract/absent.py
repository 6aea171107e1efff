"""Mark the operations and parameters that methods need and a release lacks.

Services import endpoint functions by name and pass parameters by name. If a release lacks an
operation, its function stays and the transport refuses a call. If it lacks a parameter, the
function refuses a value. So a removed operation breaks only its own method.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.documents.openapi import (
    ABSENT,
    ABSENT_PARAMETERS,
    JSONObject,
    Operation,
    operations,
)
from scripts.contract import overlay
from scripts.contract.subset.members import argument_names
from scripts.contract.view import repeat_by_method
from scripts.ledger.passed_arguments import passed_arguments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.contract.names import Lock
    from scripts.contract.overlay import Action


def mark(contract: JSONObject, known: Lock, actions: Iterable[Action]) -> None:
    """Add the operations of the lock and the overlays that `contract` lacks, in place.

    An operation without facts in an overlay has no method and is not added.
    """
    missing = _document_of_missing(known, {operation.key for operation in operations(contract)})
    overlay.apply(missing, actions, older=True)
    paths: JSONObject = {}
    for operation in operations(missing):
        if "x-since" in operation.spec or "x-method" in operation.spec:
            operation.spec.setdefault("x-repeat", repeat_by_method(operation.method))
            paths.setdefault(operation.path, {})[operation.method] = operation.spec
    if paths:
        contract[ABSENT] = paths
    for operation in operations(contract):
        missing_arguments = _missing_arguments(operation)
        if missing_arguments:
            operation.spec[ABSENT_PARAMETERS] = missing_arguments


def _document_of_missing(known: Lock, existing: set[str]) -> JSONObject:
    """Return a document of all locked operations that are not in `existing`, only with names."""
    paths: JSONObject = {}
    for key, name in sorted(known.operations.items()):
        method, _, path = key.partition(" ")
        if key not in existing:
            spec = {"operationId": name, "tags": [name.partition(".")[0]], "responses": {}}
            paths.setdefault(path, {})[method.lower()] = spec
    return {"paths": paths, "components": {"schemas": {}}}


def _missing_arguments(operation: Operation) -> list[str]:
    """Return the arguments that methods pass to a function and its operation lacks."""
    spec = operation.spec
    existing = set(argument_names(operation).values())
    if "requestBody" in spec:
        existing.add("body")
    return sorted(passed_arguments().get(spec["operationId"], frozenset()) - existing)
