"""The shape of a value, read from a schema of the contract or from an annotation of a class.

Schemas and annotations are compared by their shapes. Lengths, ranges and defaults are not part of a
shape, because the client leaves these checks to the platform.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any, Union
from uuid import UUID

from pydantic import BaseModel, JsonValue, SecretStr

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject
from kamiwaza.schemas._base import UUIDFirst

_FORMATS = {"uuid": "uuid", "date-time": "date-time", "binary": "file"}
_PLAIN: dict[Any, str] = {
    str: "string",
    SecretStr: "string",
    UUID: "uuid",
    datetime: "date-time",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
    None: "null",
    Any: "any",
    object: "any",
    JsonValue: "any",
}


@dataclass(frozen=True)
class Shape:
    """The alternatives of a value: its JSON types and text formats, and their contents.

    `values` are the known values of an enum. If `string` is among the kinds, other values are
    valid, too. `component` is the component of an object with declared members. `members` is the
    shape of the values of a map, `items` the shape of the items of an array.
    """

    kinds: frozenset[str]
    values: frozenset[object] = frozenset()
    component: str | None = None
    items: Shape | None = None
    members: Shape | None = None

    def __or__(self, other: Shape) -> Shape:
        """Return the union of two shapes."""
        return Shape(
            self.kinds | other.kinds,
            self.values | other.values,
            self.component or other.component,
            self.items or other.items,
            self.members or other.members,
        )

    @property
    def without_null(self) -> Shape:
        """Return the shape without null."""
        return replace(self, kinds=self.kinds - {"null"})

    def __str__(self) -> str:
        """Return a short description."""
        return " | ".join(self._description(kind) for kind in sorted(self.kinds)) or "nothing"

    def _description(self, kind: str) -> str:
        if kind == "array" and self.items is not None:
            return f"array of {self.items}"
        if kind == "map" and self.members is not None:
            return f"map of {self.members}"
        if kind == "enum":
            return f"enum of {', '.join(sorted(map(str, self.values)))}"
        return self.component or "object" if kind == "component" else kind


ANYTHING = Shape(frozenset({"any"}))
ANY_MAP = Shape(frozenset({"map"}), members=ANYTHING)


def of_schema(schema: Any, known: JSONObject) -> Shape:
    """Return the shape of a schema. `known` are the components of its document."""
    if not isinstance(schema, dict) or not schema:
        return ANYTHING
    if "$ref" in schema:
        return _of_component(schema["$ref"].removeprefix(SCHEMAS), known)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return _union(of_schema(one, known) for one in schema[keyword])
    if "enum" in schema or "const" in schema:
        return _enumeration(schema.get("enum", [schema.get("const")]))
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return _union(of_schema({**schema, "type": kind}, known) for kind in kinds)
    if kinds == "array":
        return Shape(frozenset({"array"}), items=of_schema(schema.get("items", {}), known))
    if kinds == "object" and "properties" not in schema:
        rest = schema.get("additionalProperties")
        return replace(ANY_MAP, members=of_schema(rest if isinstance(rest, dict) else {}, known))
    if kinds == "object":
        return Shape(frozenset({"component"}))
    return Shape(frozenset({_FORMATS.get(schema.get("format", ""), str(kinds or "any"))}))


def of_annotation(annotation: Any) -> Shape:
    """Return the shape of an annotation of a domain model."""
    result = annotation
    while typing.get_origin(result) is typing.Annotated:
        result, *metadata = typing.get_args(result)
        if any(isinstance(item, UUIDFirst) for item in metadata):
            result = UUID  # text only comes from a platform that violates the contract
    if isinstance(result, type) and issubclass(result, Enum):
        return _enumeration([member.value for member in result])
    if isinstance(result, type) and issubclass(result, BaseModel):
        return Shape(frozenset({"component"}), component=vars(result).get("component"))
    kind = _plain_type(result)
    return Shape(frozenset({kind})) if kind else _of_generic(result)


def _plain_type(annotation: Any) -> str | None:
    try:
        return _PLAIN.get(annotation)
    except TypeError:
        return None


def _of_generic(annotation: Any) -> Shape:
    if hasattr(annotation, "__value__"):  # a TypeAliasType
        return of_annotation(annotation.__value__)
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (Union, types.UnionType):
        return _union(of_annotation(one) for one in inner)
    if origin is typing.Literal:
        return _enumeration(inner)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return replace(ANY_MAP, members=of_annotation(inner[1]))
    if isinstance(origin, type) and issubclass(origin, Iterable):
        return Shape(frozenset({"array"}), items=of_annotation(inner[0]))
    raise TypeError(f"no shape is known for {annotation!r}")


def _of_component(name: str, known: JSONObject) -> Shape:
    schema = known[name]
    if schema.get("type") == "object" and "properties" in schema:
        return Shape(frozenset({"component"}), component=name)
    return of_schema(schema, known)


def _enumeration(values: Iterable[object]) -> Shape:
    """Return the shape of an enum. Of values that are not texts, only the types count."""
    values = list(values)
    if all(isinstance(value, str) for value in values):
        return Shape(frozenset({"enum"}), values=frozenset(values))
    return Shape(frozenset(_PLAIN.get(type(value), "any") for value in values))


def _union(shapes: Iterable[Shape]) -> Shape:
    result = Shape(frozenset())
    for shape in shapes:
        result |= shape
    return result
