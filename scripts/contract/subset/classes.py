"""Make a component of every class a schema has inside, under the name the generator would give.

A name that is taken gets a number, so that two classes never meet in one module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.strings import pascal_case

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject
from scripts.contract.identifiers import RESERVED_CLASSES, class_name, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable


class Classes:
    """The classes of a document: those of its components, and those found inside schemas."""

    def __init__(self, components: JSONObject) -> None:
        self.components = components
        self._modules = {identifier(name).casefold() for name in components}

    def of_components(self) -> None:
        """Move the classes inside every component out."""
        for name, schema in list(self.components.items()):
            if is_object(schema):
                self._members(schema, name)
            elif not is_enum(schema):
                self.components[name] = self._inner(schema, "", name)

    def moved(self, schema: JSONObject, parent: str, name: str) -> JSONObject:
        """Return `schema` with a reference for each class in it; the class of itself, too."""
        if is_object(schema):
            found = self._add(schema, parent, name)
            self._members(schema, found)
            return {"$ref": SCHEMAS + found}
        if is_enum(schema):
            return {"$ref": SCHEMAS + self._add(schema, parent, name)}
        return self._inner(schema, parent, name)

    def _inner(self, schema: JSONObject, parent: str, name: str) -> JSONObject:
        moved = dict(schema)
        if "items" in schema:
            moved["items"] = self.moved(schema["items"], parent, f"{name}_item")
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                moved[keyword] = [
                    self.moved(choice, parent, f"{name}_type_{place}")
                    for place, choice in enumerate(schema[keyword])
                ]
        return moved

    def _members(self, schema: JSONObject, owner: str) -> None:
        for name, member in schema.get("properties", {}).items():
            schema["properties"][name] = self.moved(member, owner, name)
        if isinstance(schema.get("additionalProperties"), dict):
            extra = schema["additionalProperties"]
            schema["additionalProperties"] = self.moved(extra, owner, "AdditionalProperty")

    def _add(self, schema: JSONObject, parent: str, name: str) -> str:
        wanted = class_name(f"{pascal_case(parent)}{pascal_case(name)}" if parent else name)
        for candidate in _numbered(wanted):
            if is_enum(schema) and self.components.get(candidate) == schema:
                return candidate
            module = identifier(candidate).casefold()
            if module not in self._modules and candidate not in RESERVED_CLASSES:
                break
        self._modules.add(module)
        self.components[candidate] = schema
        return candidate


def is_object(schema: JSONObject) -> bool:
    """Say whether a schema of the subset is a class of its own."""
    return schema.get("type") == "object" or "properties" in schema


def is_enum(schema: JSONObject) -> bool:
    """Say whether a schema of the subset is an enum."""
    return "enum" in schema


def _numbered(wanted: str) -> Iterable[str]:
    yield wanted
    number = 1
    while True:
        number += 1
        yield class_name(f"{wanted}_{number}" if wanted[-1].isdigit() else f"{wanted}{number}")
