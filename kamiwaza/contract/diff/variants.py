"""Bring schemas into a normal form: the alternatives of a value, and whether it may be null.

`anyOf`, `oneOf`, lists of types, `allOf` and nullable enums can describe the same values in several
ways. The normal form makes equal sets of values comparable.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.openapi import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject

ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly", "discriminator")
_UNIONS = ("anyOf", "oneOf")
_DESCRIPTIVE = (
    "title",
    "description",
    "example",
    "examples",
    "$comment",
    "externalDocs",
    "summary",
)
_MAX_DEPTH = 60


@dataclass(frozen=True, slots=True)
class NormalForm:
    """Hold the alternatives of a value except null."""

    variants: tuple[JSONObject, ...]
    nullable: bool

    @property
    def is_anything(self) -> bool:
        """Say whether the schema allows every value."""
        return any(not variant for variant in self.variants)


class SchemaReader:
    """Read the schemas of one document: follow references, merge `allOf`, split unions."""

    def __init__(self, components: JSONObject) -> None:
        self.components = components

    def resolve(self, schema: Any, depth: int = 0) -> JSONObject:
        """Return the target of a schema's reference, merged with the members beside it."""
        plain = as_object(schema)
        if "$ref" not in plain or depth > _MAX_DEPTH:
            return {name: value for name, value in plain.items() if name != "$ref"}
        target = self.components.get(reference(plain) or "", {})
        beside = {name: value for name, value in plain.items() if name != "$ref"}
        return {**self.resolve(target, depth + 1), **beside}

    def form(self, schema: Any) -> NormalForm:
        """Return the normal form of a schema."""
        alternatives = list(self._split(as_object(schema), frozenset()))
        variants: dict[str, JSONObject] = {}
        for variant in alternatives:
            if variant.get("type") != "null":
                variants.setdefault(canonical_text(variant), variant)
        return NormalForm(
            tuple(variants.values()), any(v.get("type") == "null" for v in alternatives)
        )

    def expand(self, variants: list[JSONObject]) -> list[JSONObject]:
        """Return the alternatives with every named union replaced by its alternatives."""
        seen: set[str] = set()
        alternatives: list[JSONObject] = []
        pending = list(variants)
        while pending:
            variant = pending.pop(0)
            name = reference(variant)
            inner = self.form(self.resolve(variant)).variants if name is not None else ()
            if name is None or len(inner) == 1:
                alternatives.append(variant)
            elif name not in seen:
                seen.add(name)
                pending.extend(inner)
        return alternatives

    def _split(self, schema: JSONObject, seen: frozenset[str]) -> Iterator[JSONObject]:
        """Yield the alternatives. `seen` are the components that contain this schema."""
        schema, seen = self._merged(schema, seen)
        union = next((word for word in _UNIONS if word in schema), None)
        if union is not None:
            base = {n: v for n, v in schema.items() if n != union and n not in ANNOTATIONS}
            for choice in schema[union]:
                option = as_object(choice)
                target, seen_inside = self._followed(option, seen) if base else (option, seen)
                yield from self._split(merge(base, target) if base else target, seen_inside)
        elif isinstance(schema.get("type"), list):
            for type_name in schema["type"]:
                yield from self._split({**schema, "type": type_name}, seen)
        else:
            yield from _without_null(_without_annotations(schema))

    def _merged(
        self, schema: JSONObject, seen: frozenset[str]
    ) -> tuple[JSONObject, frozenset[str]]:
        """Return a schema with the members of its `allOf` merged into it."""
        parts = schema.get("allOf")
        if not parts:
            return schema, seen
        rest = {name: value for name, value in schema.items() if name != "allOf"}
        if len(parts) == 1 and not _without_annotations(rest):
            return self._merged({**as_object(parts[0]), **rest}, seen)
        for option in parts:
            target, seen = self._merged(*self._followed(as_object(option), seen))
            rest = merge(target, rest)
        return rest, seen

    def _followed(
        self, schema: JSONObject, seen: frozenset[str]
    ) -> tuple[JSONObject, frozenset[str]]:
        """Return the target of a reference, or an empty schema if the reference is a cycle."""
        name = reference(schema)
        if name is None:
            return schema, seen
        return ({}, seen) if name in seen else (self.resolve(schema), seen | {name})


def merge(left: JSONObject, right: JSONObject) -> JSONObject:
    """Return both schemas as one. A keyword that cannot be combined is taken from `right`."""
    both = {**left, **right}
    for word in ("properties", "patternProperties"):
        if word in left and word in right:
            both[word] = {**left[word], **right[word]}
    if "required" in left and "required" in right:
        both["required"] = [*left["required"], *right["required"]]
    return both


def as_object(schema: Any) -> JSONObject:
    """Return a schema as an object without descriptions. `true` allows any value, `false` none."""
    if isinstance(schema, dict):
        return {n: v for n, v in schema.items() if n not in _DESCRIPTIVE and not n.startswith("x-")}
    return {} if schema is True else {"not": {}}


def reference(schema: Any) -> str | None:
    """Return the name of the referenced component, or None without a reference."""
    target = schema.get("$ref") if isinstance(schema, dict) else None
    return target.removeprefix(SCHEMAS) if isinstance(target, str) else None


def canonical_text(value: Any) -> str:
    """Return the same text for equal values, in any order of their members."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def type_of(schema: JSONObject) -> str:
    """Return the type of a schema without references. Infer it if it is not declared."""
    if "type" in schema:
        return str(schema["type"])
    if {"properties", "additionalProperties", "required", "patternProperties"} & schema.keys():
        return "object"
    if {"items", "prefixItems"} & schema.keys():
        return "array"
    types = {_json_type(value) for value in allowed_values(schema) or ()}
    return types.pop() if len(types) == 1 else ""


def allowed_values(schema: JSONObject) -> list[Any] | None:
    """Return the values of an enum or constant, or None without one."""
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return list(values) if values is not None else None


def _json_type(value: Any) -> str:
    types = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return types.get(type(value), "object")


def _without_annotations(schema: JSONObject) -> JSONObject:
    return {name: value for name, value in schema.items() if name not in ANNOTATIONS}


def _without_null(schema: JSONObject) -> Iterator[JSONObject]:
    values = allowed_values(schema)
    if values is None or None not in values:
        yield schema
        return
    yield {"type": "null"}
    rest = [value for value in values if value is not None]
    if rest:
        kept = {name: value for name, value in schema.items() if name not in ("enum", "const")}
        yield {**kept, "enum": rest}
