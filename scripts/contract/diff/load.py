"""Bring two documents into one form, so that they differ only by changes of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract import names, overlay, routes
from scripts.contract.document import (
    SCHEMAS,
    JSONObject,
    all_schemas,
    components,
    is_contract,
    operations,
)
from scripts.contract.errors import ContractError
from scripts.contract.normalise import normalise
from scripts.contract.yamlio import load_json

if TYPE_CHECKING:
    from scripts.contract.layout import Layout


def prepare(old: JSONObject, new: JSONObject, layout: Layout) -> tuple[JSONObject, JSONObject]:
    """Return both documents in a form that can be compared.

    Two published documents lose their descriptions. Two contracts of this repository are compared
    unchanged. If only one is a contract, the published one gets its names and media types.
    Raises ContractError for a reference without a target.
    """
    are_contracts = [is_contract(document) for document in (old, new)]
    if all(are_contracts):
        prepared = old, new
    elif any(are_contracts):
        left, right = (
            document if is_ours else _as_contract(document, layout)
            for document, is_ours in zip((old, new), are_contracts, strict=True)
        )
        prepared = left, right
    else:
        prepared = normalise(old, opened=False), normalise(new, opened=False)
        routes.align(prepared[1], [operation.key for operation in operations(prepared[0])])
    for document in prepared:
        _check_references(document)
    return prepared


def read_lock(layout: Layout) -> names.Lock:
    """Return the committed name lock, or an empty one if there is no file."""
    if not layout.lock.exists():
        return names.Lock()
    return names.Lock.from_json(load_json(layout.lock.read_text("utf-8"), layout.lock.name))


def _as_contract(published: JSONObject, layout: Layout) -> JSONObject:
    document = normalise(published)
    lock = read_lock(layout)
    routes.align(document, lock.operations)
    names.apply(document, lock)
    actions = overlay.read(layout.overlays) if layout.overlays.is_dir() else []
    # Actions that no longer fit are skipped, because the comparison must show those changes.
    overlay.apply(document, actions, older=True)
    return document


def _check_references(document: JSONObject) -> None:
    known = components(document)
    for schema in all_schemas(document):
        target = schema.get("$ref")
        if target is not None and target.removeprefix(SCHEMAS) not in known:
            raise ContractError(f"reference {target!r} has no target")
