"""Break reference cycles of components that contain no class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.documents.openapi import SCHEMAS, walk
from scripts.contract.subset.classes import is_enum, is_object

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject


def break_cycles(components: JSONObject) -> None:
    """Replace each reference that closes such a cycle by `{}`, in place.

    The generator cannot write the type of a list that contains itself. With `{}` the items are
    returned as decoded JSON.
    """
    visited: set[str] = set()
    for name in sorted(components):
        _visit(name, components, (), visited)


def _visit(name: str, components: JSONObject, path: tuple[str, ...], visited: set[str]) -> None:
    schema = components.get(name, {})
    if name in visited or is_object(schema) or is_enum(schema):
        return
    for reference in list(walk(schema)):
        target = reference.get("$ref", "").removeprefix(SCHEMAS)
        if target in (*path, name):
            reference.clear()
        elif target:
            _visit(target, components, (*path, name), visited)
    visited.add(name)
