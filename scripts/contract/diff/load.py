"""Bring two documents into one form, so that only what the platform changed differs."""

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
    """Return both documents in the form they can be compared in.

    Two published ones stay what they are without prose; two of our own contracts are compared
    as they are; where one of each meets, the published one gets our names and media types.
    Raises ContractError for a reference that leads nowhere.
    """
    ours = [is_contract(document) for document in (old, new)]
    if all(ours):
        pair = old, new
    elif any(ours):
        left, right = (
            document if is_ours else _as_contract(document, layout)
            for document, is_ours in zip((old, new), ours, strict=True)
        )
        pair = left, right
    else:
        pair = normalise(old, opened=False), normalise(new, opened=False)
        routes.align(pair[1], [operation.key for operation in operations(pair[0])])
    for document in pair:
        _check_references(document)
    return pair


def lock(layout: Layout) -> names.Lock:
    """Return the names that are known; none where there is no lock."""
    if not layout.lock.exists():
        return names.Lock()
    return names.Lock.from_json(load_json(layout.lock.read_text("utf-8"), layout.lock.name))


def _as_contract(published: JSONObject, layout: Layout) -> JSONObject:
    document = normalise(published)
    known = lock(layout)
    routes.align(document, known.operations)
    names.apply(document, known)
    actions = overlay.read(layout.overlays) if layout.overlays.is_dir() else []
    # What no longer fits is skipped: what the platform changed is exactly what shall be seen.
    overlay.apply(document, actions, older=True)
    return document


def _check_references(document: JSONObject) -> None:
    known = components(document)
    for schema in all_schemas(document):
        target = schema.get("$ref")
        if target is not None and target.removeprefix(SCHEMAS) not in known:
            raise ContractError(f"reference {target!r} leads nowhere")
