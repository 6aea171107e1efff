"""Turn inline objects and enums into components, with the names that the generator would give.

A name that is already in use gets a number, so that no two classes share a module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_python_client.strings import pascal_case

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject
from scripts.contract.identifiers import RESERVED_CLASSES, class_name, identifier

if TYPE_CHECKING:
    from collections.abc import Iterable


class Classes:
    """The components of a document. Inline objects and enums become components too."""

    def __init__(self, components: JSONObject) -> None:
        self.components = components
        self._modules = {identifier(name).casefold() for name in components}

    def extract_from_components(self) -> None:
        """Replace the inline objects and enums of every component by references."""
        for name, schema in list(self.components.items()):
            if is_object(schema):
                self._extract_members(schema, name)
            elif not is_enum(schema):
                self.components[name] = self._extract_nested(schema, "", name)

    def extract(self, schema: JSONObject, parent: str, name: str) -> JSONObject:
        """Return `schema` with a reference in the place of each inline object and enum.

        If the schema is an object or an enum itself, the result is a reference to it.
        """
        if is_object(schema):
            component = self._add(schema, parent, name)
            self._extract_members(schema, component)
            return {"$ref": SCHEMAS + component}
        if is_enum(schema):
            return {"$ref": SCHEMAS + self._add(schema, parent, name)}
        return self._extract_nested(schema, parent, name)

    def _extract_nested(self, schema: JSONObject, parent: str, name: str) -> JSONObject:
        result = dict(schema)
        if "items" in schema:
            result["items"] = self.extract(schema["items"], parent, f"{name}_item")
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                result[keyword] = [
                    self.extract(choice, parent, f"{name}_type_{index}")
                    for index, choice in enumerate(schema[keyword])
                ]
        return result

    def _extract_members(self, schema: JSONObject, owner: str) -> None:
        for name, member in schema.get("properties", {}).items():
            schema["properties"][name] = self.extract(member, owner, name)
        if isinstance(schema.get("additionalProperties"), dict):
            extra = schema["additionalProperties"]
            schema["additionalProperties"] = self.extract(extra, owner, "AdditionalProperty")

    def _add(self, schema: JSONObject, parent: str, name: str) -> str:
        wanted = class_name(f"{pascal_case(parent)}{pascal_case(name)}" if parent else name)
        for candidate in _numbered(wanted):
            # The generator also shares one class between equal enums.
            if is_enum(schema) and self.components.get(candidate) == schema:
                return candidate
            module = identifier(candidate).casefold()
            if module not in self._modules and candidate not in RESERVED_CLASSES:
                break
        self._modules.add(module)
        self.components[candidate] = schema
        return candidate


def is_object(schema: JSONObject) -> bool:
    """Return True if the generator writes a class for a schema of the subset."""
    return schema.get("type") == "object" or "properties" in schema


def is_enum(schema: JSONObject) -> bool:
    """Return True if a schema of the subset is an enum."""
    return "enum" in schema


def _numbered(wanted: str) -> Iterable[str]:
    yield wanted
    number = 1
    while True:
        number += 1
        yield class_name(f"{wanted}_{number}" if wanted[-1].isdigit() else f"{wanted}{number}")
