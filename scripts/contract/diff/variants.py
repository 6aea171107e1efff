"""Bring schemas into one form: the list of what a value may be, and whether it may be null.

`anyOf`, `oneOf`, lists of types, `allOf` and nullable enums say the same things in many ways;
compared are not the words but the values they allow.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scripts.contract.document import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.document import JSONObject

ANNOTATIONS = ("default", "deprecated", "readOnly", "writeOnly", "discriminator")
_UNIONS = ("anyOf", "oneOf")
_PROSE = ("title", "description", "example", "examples", "$comment", "externalDocs", "summary")
_DEPTH = 60


@dataclass(frozen=True, slots=True)
class Form:
    """Hold the alternatives of a value besides null; no alternative at all means anything."""

    variants: tuple[JSONObject, ...]
    nullable: bool

    @property
    def is_anything(self) -> bool:
        """Say whether the schema allows every value."""
        return any(not variant for variant in self.variants)


class Reader:
    """Reads the schemas of one document: follows references, merges, splits unions."""

    def __init__(self, components: JSONObject) -> None:
        self.components = components

    def resolve(self, schema: Any, depth: int = 0) -> JSONObject:
        """Return the schema without a reference at its top; members beside one are kept."""
        plain = as_object(schema)
        if "$ref" not in plain or depth > _DEPTH:
            return {name: value for name, value in plain.items() if name != "$ref"}
        target = self.components.get(reference(plain) or "", {})
        beside = {name: value for name, value in plain.items() if name != "$ref"}
        return {**self.resolve(target, depth + 1), **beside}

    def form(self, schema: Any) -> Form:
        """Return what a value of this schema may be."""
        found = list(self._split(as_object(schema), frozenset()))
        variants: dict[str, JSONObject] = {}
        for variant in found:
            if variant.get("type") != "null":
                variants.setdefault(text_of(variant), variant)
        return Form(tuple(variants.values()), any(v.get("type") == "null" for v in found))

    def unfold(self, variants: list[JSONObject]) -> list[JSONObject]:
        """Return alternatives with every component that is a union replaced by its own."""
        seen: set[str] = set()
        found: list[JSONObject] = []
        pending = list(variants)
        while pending:
            variant = pending.pop(0)
            name = reference(variant)
            inner = self.form(self.resolve(variant)).variants if name is not None else ()
            if name is None or len(inner) == 1:
                found.append(variant)
            elif name not in seen:
                seen.add(name)
                pending.extend(inner)
        return found

    def _split(self, schema: JSONObject, seen: frozenset[str]) -> Iterator[JSONObject]:
        """Yield the alternatives; `seen` are the components this one is already a part of."""
        schema, seen = self._merged(schema, seen)
        union = next((word for word in _UNIONS if word in schema), None)
        if union is not None:
            base = {n: v for n, v in schema.items() if n != union and n not in ANNOTATIONS}
            for choice in schema[union]:
                part = as_object(choice)
                inside, within = self._entered(part, seen) if base else (part, seen)
                yield from self._split(join(base, inside) if base else inside, within)
        elif isinstance(schema.get("type"), list):
            for kind in schema["type"]:
                yield from self._split({**schema, "type": kind}, seen)
        else:
            yield from _without_null(_bare(schema))

    def _merged(
        self, schema: JSONObject, seen: frozenset[str]
    ) -> tuple[JSONObject, frozenset[str]]:
        """Return a schema without `allOf`: one part is itself, several are put together."""
        parts = schema.get("allOf")
        if not parts:
            return schema, seen
        rest = {name: value for name, value in schema.items() if name != "allOf"}
        if len(parts) == 1 and not _bare(rest):
            return self._merged({**as_object(parts[0]), **rest}, seen)
        for part in parts:
            inside, seen = self._merged(*self._entered(as_object(part), seen))
            rest = join(inside, rest)
        return rest, seen

    def _entered(
        self, schema: JSONObject, seen: frozenset[str]
    ) -> tuple[JSONObject, frozenset[str]]:
        """Return what a reference leads to, nothing if that is where we came from."""
        name = reference(schema)
        if name is None:
            return schema, seen
        return ({}, seen) if name in seen else (self.resolve(schema), seen | {name})


def join(left: JSONObject, right: JSONObject) -> JSONObject:
    """Return what two schemas demand together; of what cannot be added, `right` counts."""
    both = {**left, **right}
    for word in ("properties", "patternProperties"):
        if word in left and word in right:
            both[word] = {**left[word], **right[word]}
    if "required" in left and "required" in right:
        both["required"] = [*left["required"], *right["required"]]
    return both


def as_object(schema: Any) -> JSONObject:
    """Return a schema as an object without prose; `true` allows anything, `false` nothing."""
    if isinstance(schema, dict):
        return {n: v for n, v in schema.items() if n not in _PROSE and not n.startswith("x-")}
    return {} if schema is True else {"not": {}}


def reference(schema: Any) -> str | None:
    """Return the name of the component a schema refers to, None if it does not."""
    target = schema.get("$ref") if isinstance(schema, dict) else None
    return target.removeprefix(SCHEMAS) if isinstance(target, str) else None


def text_of(value: Any) -> str:
    """Return one text for equal values, whatever the order of their members."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def kind_of(schema: JSONObject) -> str:
    """Return the type of a schema without references, from what it holds if it does not say."""
    if "type" in schema:
        return str(schema["type"])
    if {"properties", "additionalProperties", "required", "patternProperties"} & schema.keys():
        return "object"
    if {"items", "prefixItems"} & schema.keys():
        return "array"
    kinds = {_json_kind(value) for value in values_of(schema) or ()}
    return kinds.pop() if len(kinds) == 1 else ""


def values_of(schema: JSONObject) -> list[Any] | None:
    """Return the values an enum or constant allows, None if there is neither."""
    if "const" in schema:
        return [schema["const"]]
    found = schema.get("enum")
    return list(found) if found is not None else None


def _json_kind(value: Any) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}
    return kinds.get(type(value), "object")


def _bare(schema: JSONObject) -> JSONObject:
    return {name: value for name, value in schema.items() if name not in ANNOTATIONS}


def _without_null(schema: JSONObject) -> Iterator[JSONObject]:
    values = values_of(schema)
    if values is None or None not in values:
        yield schema
        return
    yield {"type": "null"}
    rest = [value for value in values if value is not None]
    if rest:
        kept = {name: value for name, value in schema.items() if name not in ("enum", "const")}
        yield {**kept, "enum": rest}
