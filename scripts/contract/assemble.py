"""Make the contract from a published document: normalise, name, overlay, lint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract import absent, lint, names, normalise, overlay, routes
from scripts.contract.document import JSONObject, is_contract, operations
from scripts.contract.errors import ContractError
from scripts.contract.names import Lock
from scripts.contract.view import repeat_by_method
from scripts.contract.yamlio import load_json

if TYPE_CHECKING:
    from scripts.contract.layout import Layout
    from scripts.contract.overlay import Outcome


@dataclass(frozen=True, slots=True)
class Assembly:
    """Hold a finished contract, the lock it was named by and what its overlays did.

    `unannotated` are operations no overlay knows: they need a summary and facts of their own.
    `undated` are those whose first release nobody knows either. `renamed` are operations whose
    path parameters the platform calls otherwise than we do.
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
    """Return the contract of a published document; nothing is written.

    `older` skips overlay actions whose operation the document does not have. `release` is what
    people call it: the first one of operations nobody knew. The document's own version says
    nothing of that, it is the same on every server. Raises ContractError if a step finds a fault.
    """
    if is_contract(published):
        raise ContractError("this is our own openapi.yaml, not what a platform publishes")
    contract = normalise.normalise(published)
    if release is not None:
        contract["info"]["version"] = release
    known = Lock.from_json(load_json(layout.lock.read_text("utf-8"), layout.lock.name))
    routes.align(contract, known.operations)
    lock = names.apply(contract, known)
    actions = overlay.read(layout.overlays)
    outcome = overlay.apply(contract, actions, older=older)
    bare = [o for o in operations(contract) if "x-repeat" not in o.spec]
    for operation in bare:
        operation.spec["x-repeat"] = repeat_by_method(operation.method)
        if release is not None:
            lock.first_seen.setdefault(operation.key, release)
        if operation.key in lock.first_seen:
            operation.spec.setdefault("x-since", lock.first_seen[operation.key])
    absent.mark(contract, known, actions)
    lint.check(contract)
    undated = sorted(o.key for o in operations(contract) if "x-since" not in o.spec)
    renamed = [
        f"{o.method.upper()} {routes.published_path(o)}: known as {o.key}"
        for o in operations(contract)
        if routes.published_path(o) != o.path
    ]
    return Assembly(contract, lock, outcome, sorted(o.key for o in bare), undated, renamed)
