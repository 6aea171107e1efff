"""What a value may look like, said by a schema of the contract or by an annotation of a class.

Both become a `Shape`, so that they can be compared. Lengths, ranges and defaults do not count:
the client does not check what the platform checks better.
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

from kamiwaza.schemas._base import UUIDFirst
from scripts.contract.document import SCHEMAS, JSONObject

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
    """A set of alternatives: kinds of JSON (and of text), and what is inside them.

    `values` are the known values of an enumeration; where `string` is among the kinds too,
    others are taken as well. `component` is that of an object with members of its own,
    `members` the shape of a map's values, `items` that of an array's.
    """

    kinds: frozenset[str]
    values: frozenset[object] = frozenset()
    component: str | None = None
    items: Shape | None = None
    members: Shape | None = None

    def __or__(self, other: Shape) -> Shape:
        """Return the shape of what is the one or the other."""
        return Shape(
            self.kinds | other.kinds,
            self.values | other.values,
            self.component or other.component,
            self.items or other.items,
            self.members or other.members,
        )

    @property
    def without_null(self) -> Shape:
        """Return the shape of what is not null."""
        return replace(self, kinds=self.kinds - {"null"})

    def __str__(self) -> str:
        """Return what a person calls it."""
        return " | ".join(self._word(kind) for kind in sorted(self.kinds)) or "nothing"

    def _word(self, kind: str) -> str:
        if kind == "array" and self.items is not None:
            return f"array of {self.items}"
        if kind == "map" and self.members is not None:
            return f"map of {self.members}"
        if kind == "enum":
            return f"enum of {', '.join(sorted(map(str, self.values)))}"
        return self.component or "object" if kind == "component" else kind


ANYTHING = Shape(frozenset({"any"}))
FREE = Shape(frozenset({"map"}), members=ANYTHING)


def of_schema(schema: Any, known: JSONObject) -> Shape:
    """Return the shape a schema describes; `known` are the components it may refer to."""
    if not isinstance(schema, dict) or not schema:
        return ANYTHING
    if "$ref" in schema:
        return _of_component(schema["$ref"].removeprefix(SCHEMAS), known)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return _any_of(of_schema(one, known) for one in schema[keyword])
    if "enum" in schema or "const" in schema:
        return _enumeration(schema.get("enum", [schema.get("const")]))
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return _any_of(of_schema({**schema, "type": kind}, known) for kind in kinds)
    if kinds == "array":
        return Shape(frozenset({"array"}), items=of_schema(schema.get("items", {}), known))
    if kinds == "object" and "properties" not in schema:
        rest = schema.get("additionalProperties")
        return replace(FREE, members=of_schema(rest if isinstance(rest, dict) else {}, known))
    if kinds == "object":
        return Shape(frozenset({"component"}))
    return Shape(frozenset({_FORMATS.get(schema.get("format", ""), str(kinds or "any"))}))


def of_annotation(annotation: Any) -> Shape:
    """Return the shape an annotation of a domain model describes."""
    found = annotation
    while typing.get_origin(found) is typing.Annotated:
        found, *notes = typing.get_args(found)
        if any(isinstance(note, UUIDFirst) for note in notes):
            found = UUID  # a text is only what a platform sent against the contract
    if isinstance(found, type) and issubclass(found, Enum):
        return _enumeration([member.value for member in found])
    if isinstance(found, type) and issubclass(found, BaseModel):
        return Shape(frozenset({"component"}), component=vars(found).get("component"))
    kind = _plain(found)
    return Shape(frozenset({kind})) if kind else _of_generic(found)


def _plain(annotation: Any) -> str | None:
    try:
        return _PLAIN.get(annotation)
    except TypeError:
        return None


def _of_generic(annotation: Any) -> Shape:
    if hasattr(annotation, "__value__"):  # a TypeAliasType
        return of_annotation(annotation.__value__)
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (Union, types.UnionType):
        return _any_of(of_annotation(one) for one in inner)
    if origin is typing.Literal:
        return _enumeration(inner)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return replace(FREE, members=of_annotation(inner[1]))
    if isinstance(origin, type) and issubclass(origin, Iterable):
        return Shape(frozenset({"array"}), items=of_annotation(inner[0]))
    raise TypeError(f"no shape is known for {annotation!r}")


def _of_component(name: str, known: JSONObject) -> Shape:
    schema = known[name]
    if schema.get("type") == "object" and "properties" in schema:
        return Shape(frozenset({"component"}), component=name)
    return of_schema(schema, known)


def _enumeration(values: Iterable[object]) -> Shape:
    """Return the shape of known texts; of other values only what kind they are counts."""
    values = list(values)
    if all(isinstance(value, str) for value in values):
        return Shape(frozenset({"enum"}), values=frozenset(values))
    return Shape(frozenset(_PLAIN.get(type(value), "any") for value in values))


def _any_of(shapes: Iterable[Shape]) -> Shape:
    found = Shape(frozenset())
    for shape in shapes:
        found |= shape
    return found
