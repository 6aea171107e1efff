"""Make the contract from a published document: normalise, name, overlay, lint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract import lint, names, normalise, overlay
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
    `undated` are those whose first release nobody knows either.
    """

    contract: JSONObject
    lock: Lock
    outcome: Outcome
    unannotated: list[str]
    undated: list[str]


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
    lock = names.apply(contract, known)
    outcome = overlay.apply(contract, overlay.read(layout.overlays), older=older)
    bare = [o for o in operations(contract) if "x-repeat" not in o.spec]
    for operation in bare:
        operation.spec["x-repeat"] = repeat_by_method(operation.method)
        if release is not None:
            lock.first_seen.setdefault(operation.key, release)
        if operation.key in lock.first_seen:
            operation.spec.setdefault("x-since", lock.first_seen[operation.key])
    lint.check(contract)
    undated = sorted(o.key for o in operations(contract) if "x-since" not in o.spec)
    return Assembly(contract, lock, outcome, sorted(o.key for o in bare), undated)
