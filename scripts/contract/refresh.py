"""Write the current facts of the overlays into a contract."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.openapi import ABSENT, JSONObject, operations
from scripts.contract import facts, overlay

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scripts.contract.overlay import Action


def refreshed(contract: JSONObject, actions: Iterable[Action]) -> JSONObject:
    """Return a contract with the current facts of the blocks in `x-operations`.

    A fact that was removed from its block is removed. The role is an exception: the contract does
    not record whether it came from the document, so a changed role needs `make regenerate`.
    Other actions correct the published document and do not apply to a contract.
    """
    new = copy.deepcopy(contract)
    blocks = {action.target: action for action in actions if action.is_block}
    for paths in (new["paths"], new.get(ABSENT, {})):
        document = {"paths": paths, "components": new["components"]}
        for operation in operations(document):
            block = blocks.get(facts.target(operation.key, operation.key))
            if block is not None:
                for member in facts.FACTS.values():
                    operation.spec.pop(member, None)
                overlay.apply(document, [block], older=True)
    return new
