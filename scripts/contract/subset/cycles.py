"""Open the circles of components that lead to themselves without a class between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.documents.openapi import SCHEMAS, walk
from scripts.contract.subset.classes import is_enum, is_object

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject


def cut(components: JSONObject) -> None:
    """Let a reference that closes such a circle be anything, in place.

    A list of itself has no type the generator can write; what is in it is kept as it came.
    """
    done: set[str] = set()
    for name in sorted(components):
        _visit(name, components, (), done)


def _visit(name: str, components: JSONObject, path: tuple[str, ...], done: set[str]) -> None:
    schema = components.get(name, {})
    if name in done or is_object(schema) or is_enum(schema):
        return
    for inner in list(walk(schema)):
        target = inner.get("$ref", "").removeprefix(SCHEMAS)
        if target in (*path, name):
            inner.clear()
        elif target:
            _visit(target, components, (*path, name), done)
    done.add(name)
