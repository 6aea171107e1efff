"""Make the contract from a published document: normalise, name, apply overlays, check."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.contract.documents import normalise, routes
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import JSONObject, is_contract, operations
from kamiwaza.contract.documents.text import load_json
from scripts.contract import absent, lint, names, overlay
from scripts.contract.names import Lock
from scripts.contract.view import repeat_by_method

if TYPE_CHECKING:
    from scripts.contract.layout import Layout
    from scripts.contract.overlay import Outcome


@dataclass(frozen=True, slots=True)
class Assembly:
    """Hold a finished contract, its name lock and the outcome of the overlays.

    `unannotated` are operations without facts in an overlay. `undated` are operations without a
    first release. `renamed` are operations with other names of path parameters than in the lock.
    """

    contract: JSONObject
    lock: Lock
    outcome: Outcome
    unannotated: list[str]
    undated: list[str]
    renamed: list[str]


def assemble(
    published: JSONObject, layout: Layout, *, older: bool = False, release: str | None = None
) -> Assembly:
    """Return the contract of a published document. No file is written.

    Args:
        published: the published document.
        layout: the paths of the lock and the overlays.
        older: skip overlay actions that do not fit the document.
        release: the version of the release, recorded for new operations. The version in the
            document is the same on every server and is not used.

    Raises:
        ContractError: the document or an overlay is invalid.
    """
    if is_contract(published):
        raise ContractError("this is the openapi.yaml of a client, not a document of a platform")
    contract = normalise.normalise(published)
    if release is not None:
        contract["info"]["version"] = release
    previous = Lock.from_json(load_json(layout.lock.read_text("utf-8"), layout.lock.name))
    routes.align(contract, previous.operations)
    lock = names.apply(contract, previous)
    actions = overlay.read(layout.overlays)
    outcome = overlay.apply(contract, actions, older=older)
    new_operations = [o for o in operations(contract) if "x-repeat" not in o.spec]
    for operation in new_operations:
        operation.spec["x-repeat"] = repeat_by_method(operation.method)
        if release is not None:
            lock.first_seen.setdefault(operation.key, release)
        if operation.key in lock.first_seen:
            operation.spec.setdefault("x-since", lock.first_seen[operation.key])
    absent.mark(contract, previous, actions)
    lint.check(contract)
    undated = sorted(o.key for o in operations(contract) if "x-since" not in o.spec)
    renamed = [
        f"{o.method.upper()} {routes.published_path(o)}: known as {o.key}"
        for o in operations(contract)
        if routes.published_path(o) != o.path
    ]
    return Assembly(
        contract, lock, outcome, sorted(o.key for o in new_operations), undated, renamed
    )
