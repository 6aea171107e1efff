"""Make the contract from a published document: normalise, name, overlay, lint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract import lint, names, normalise, overlay
from scripts.contract.document import JSONObject, operations
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
    """

    contract: JSONObject
    lock: Lock
    outcome: Outcome
    unannotated: list[str]


def assemble(published: JSONObject, layout: Layout, *, older: bool = False) -> Assembly:
    """Return the contract of a published document; nothing is written.

    `older` skips overlay actions whose operation the document does not have yet. Raises
    ContractError if any step finds a fault.
    """
    contract = normalise.normalise(published)
    known = Lock.from_json(load_json(layout.lock.read_text("utf-8"), layout.lock.name))
    lock = names.apply(contract, known)
    outcome = overlay.apply(contract, overlay.read(layout.overlays), older=older)
    bare = [o for o in operations(contract) if "x-since" not in o.spec]
    for operation in bare:
        first = lock.first_seen.setdefault(operation.key, contract["info"]["version"])
        operation.spec["x-since"] = first
        operation.spec.setdefault("x-repeat", repeat_by_method(operation.method))
    lint.check(contract)
    return Assembly(contract, lock, outcome, sorted(o.key for o in bare))
