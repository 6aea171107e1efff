"""Describe how to choose the class of a union: by a discriminator, by constants or by types.

The templates can read only the description of a union. Therefore the facts are written there: one
line for each class, with its name and the arguments of a `Case`.
"""

from __future__ import annotations

from typing import Any

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject, walk
from scripts.contract.subset import enums
from scripts.contract.subset.classes import is_object

_Fixed = dict[str, list[Any]]
_Kinds = dict[str, set[str]]


def describe(root: JSONObject, known: JSONObject) -> None:
    """Write the facts about every union of objects below a schema into it, in place."""
    for schema in walk(root):
        tags = _tags(schema)
        if not ("anyOf" in schema or "oneOf" in schema):
            continue
        names = list(dict.fromkeys(_classes(schema, known, tags, ())))
        if len(names) > 1:
            schema["description"] = "\n".join(_cases(names, known, tags))


def _tags(schema: JSONObject) -> list[JSONObject]:
    tag = schema.get("discriminator", {})
    return [tag] if isinstance(tag.get("propertyName"), str) else []


def _classes(
    schema: JSONObject, known: JSONObject, tags: list[JSONObject], seen: tuple[str, ...]
) -> list[str]:
    """Return the classes of a union and its nested unions.

    The discriminators of nested unions are added to `tags`.
    """
    names: list[str] = []
    for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        target, path = choice, seen
        if "$ref" in choice:
            name = choice["$ref"].removeprefix(SCHEMAS)
            target, path = known.get(name, {}), (*seen, name)
            if is_object(target):
                names.append(name)
                continue
            if name in seen:
                continue
        tags.extend(tag for tag in _tags(target) if tag not in tags)
        names.extend(_classes(target, known, tags, path))
    return names


def _cases(names: list[str], known: JSONObject, tags: list[JSONObject]) -> list[str]:
    fixed = {name: _fixed_values(name, known, tags) for name in names}
    kinds = {name: _member_kinds(known[name], known) for name in names}
    discriminators = {tag["propertyName"] for tag in tags}
    by_value = {
        member
        for values in fixed.values()
        for member in values
        if member in discriminators or _has_distinct_values(member, fixed)
    }
    by_kind = {
        member for types in kinds.values() for member in types if _has_distinct_kinds(member, kinds)
    } - by_value
    lines = []
    for name in names:
        values = {m: tuple(v) for m, v in sorted(fixed[name].items()) if m in by_value}
        types = {m: tuple(sorted(kinds[name][m])) for m in sorted(by_kind & kinds[name].keys())}
        arguments = [f"fixed={values!r}"] * bool(values) + [f"kinds={types!r}"] * bool(types)
        lines.append(f"{name} {', '.join(arguments)}")
    return lines


def _fixed_values(name: str, known: JSONObject, tags: list[JSONObject]) -> _Fixed:
    """Return the allowed values of each member of a class that has constants or an enum."""
    result: _Fixed = {}
    for member, schema in known[name].get("properties", {}).items():
        values = _values(schema, known)
        if values:
            result[member] = values
    for tag in tags:
        member = tag["propertyName"]
        mapping = tag.get("mapping", {})
        mapped = [v for v, target in mapping.items() if target.removeprefix(SCHEMAS) == name]
        declared = [value for value in result.get(member, []) if value is not None]
        result[member] = list(dict.fromkeys([*mapped, *declared])) or [name]
    return result


def _values(schema: JSONObject, known: JSONObject) -> list[Any]:
    resolved = _resolved(schema, known)
    if "const" in resolved:
        return [resolved["const"]]
    values = resolved["enum"] if "enum" in resolved else resolved.get("x-values")
    return list(values or ())


def _has_distinct_values(member: str, fixed: dict[str, _Fixed]) -> bool:
    """Return True if no two classes share a value of a member."""
    lists = [class_values[member] for class_values in fixed.values() if member in class_values]
    values = [value for class_values in lists for value in class_values]
    return len(lists) > 1 and len(values) == len(set(values))


def _member_kinds(schema: JSONObject, known: JSONObject) -> _Kinds:
    result: _Kinds = {}
    for member, member_schema in schema.get("properties", {}).items():
        kinds = kinds_of(member_schema, known)
        if kinds is not None:
            result[member] = kinds
    return result


def _has_distinct_kinds(member: str, kinds: dict[str, _Kinds]) -> bool:
    """Return True if two classes share no type of a member."""
    sets = [types[member] for types in kinds.values() if member in types]
    return any(left.isdisjoint(right) for left in sets for right in sets)


def kinds_of(schema: JSONObject, known: JSONObject, seen: tuple[str, ...] = ()) -> set[str] | None:
    """Return the JSON types of a schema of the subset, or None if it allows every value."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        return None if name in seen else kinds_of(known.get(name, {}), known, (*seen, name))
    if "anyOf" in schema or "oneOf" in schema:
        result: set[str] = set()
        for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            kinds = kinds_of(choice, known, seen)
            if kinds is None:
                return None
            result |= kinds
        return result
    if "const" in schema:
        schema = enums.kind_of(schema["const"])
    kind = "object" if is_object(schema) else schema.get("type")
    return {kind} if isinstance(kind, str) else None


def _resolved(schema: JSONObject, known: JSONObject) -> JSONObject:
    seen: list[str] = []
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.append(schema["$ref"])
        schema = known.get(schema["$ref"].removeprefix(SCHEMAS), {})
    return schema
