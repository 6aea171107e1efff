"""Attribute gates of datasets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.catalog._store import Catalog, urn_in_call
from kamiwaza.sandbox.behaviours.catalog.datasets import DATASETS
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def _dataset(call: Call) -> str:
    urn = urn_in_call(call)
    if urn not in DATASETS.store(call):
        raise Refusal(404, {"code": "dataset_not_found", "message": "Dataset not found"})
    return urn


def _owned_dataset(call: Call) -> str:
    urn = _dataset(call)
    if Catalog.of(call).owners.get(urn) != call.user.user.sub:
        raise Refusal(403, "Only the owner of a dataset decides on its gate")
    return urn


def get_dataset_attribute_gate(call: Call) -> object:
    """Return the gate of a dataset. The code of a 404 says whether dataset or gate is missing."""
    gate = Catalog.of(call).gates.get(_dataset(call))
    if gate is None:
        raise Refusal(404, {"code": "not_configured", "message": "The dataset has no gate"})
    return shaped(call, gate)


def set_dataset_attribute_gate(call: Call) -> object:
    """Bind a gate to one of the caller's datasets."""
    urn = _owned_dataset(call)
    kind = call.body["type"]
    given = {"dataset_urn": urn, "gate_name": f"{kind} gate", "kind": "attribute", **call.body}
    Catalog.of(call).gates[urn] = given
    return shaped(call, given)


def delete_dataset_attribute_gate(call: Call) -> object:
    """Remove the gate of one of the caller's datasets."""
    urn = _owned_dataset(call)
    removed = Catalog.of(call).gates.pop(urn, None) is not None
    return {"dataset_urn": urn, "removed": removed}


BEHAVIOURS: Behaviours = {
    "catalog.get_dataset_attribute_gate": get_dataset_attribute_gate,
    "catalog.set_dataset_attribute_gate": set_dataset_attribute_gate,
    "catalog.delete_dataset_attribute_gate": delete_dataset_attribute_gate,
}
