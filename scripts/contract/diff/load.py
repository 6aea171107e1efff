"""Read two documents of the pipeline in one form, with the names and overlays of a repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.diff.comparable import comparable
from kamiwaza.contract.documents import routes
from kamiwaza.contract.documents.normalise import normalise
from kamiwaza.contract.documents.text import load_json
from scripts.contract import names, overlay

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject
    from scripts.contract.layout import Layout


def prepare(old: JSONObject, new: JSONObject, layout: Layout) -> tuple[JSONObject, JSONObject]:
    """Return both documents in a form that can be compared.

    If only one is a contract of this repository, the published one gets its names and media types.
    Raises ContractError for a reference without a target.
    """
    return comparable(old, new, lambda published, _: _as_contract(published, layout))


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
