"""Say how the objects of a union are told apart: by a discriminator, by constants, by kinds.

A template sees nothing of a union but its description, so the facts go there: a line for each
class, its name and the arguments of a `Case`.
"""

from __future__ import annotations

from typing import Any

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject, walk
from scripts.contract.subset import enums
from scripts.contract.subset.classes import is_object

_Fixed = dict[str, list[Any]]
_Kinds = dict[str, set[str]]


def describe(root: JSONObject, known: JSONObject) -> None:
    """Write the facts of every union of objects below a schema into it, in place."""
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
    """Return the classes of a union and of the unions in it, whose discriminators join `tags`."""
    found: list[str] = []
    for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
        inner, path = choice, seen
        if "$ref" in choice:
            name = choice["$ref"].removeprefix(SCHEMAS)
            inner, path = known.get(name, {}), (*seen, name)
            if is_object(inner):
                found.append(name)
                continue
            if name in seen:
                continue
        tags.extend(tag for tag in _tags(inner) if tag not in tags)
        found.extend(_classes(inner, known, tags, path))
    return found


def _cases(names: list[str], known: JSONObject, tags: list[JSONObject]) -> list[str]:
    fixed = {name: _fixed(name, known, tags) for name in names}
    kinds = {name: _kinds(known[name], known) for name in names}
    chosen = {tag["propertyName"] for tag in tags}
    telling = {m for found in fixed.values() for m in found if m in chosen or _tells(m, fixed)}
    apart = {m for found in kinds.values() for m in found if _differ(m, kinds)} - telling
    lines = []
    for name in names:
        values = {m: tuple(v) for m, v in sorted(fixed[name].items()) if m in telling}
        types = {m: tuple(sorted(kinds[name][m])) for m in sorted(apart & kinds[name].keys())}
        said = [f"fixed={values!r}"] * bool(values) + [f"kinds={types!r}"] * bool(types)
        lines.append(f"{name} {', '.join(said)}")
    return lines


def _fixed(name: str, known: JSONObject, tags: list[JSONObject]) -> _Fixed:
    """Return the values each member of a class may have, for those that have few."""
    found: _Fixed = {}
    for member, schema in known[name].get("properties", {}).items():
        values = _values(schema, known)
        if values:
            found[member] = values
    for tag in tags:
        member = tag["propertyName"]
        mapping = tag.get("mapping", {})
        said = [v for v, target in mapping.items() if target.removeprefix(SCHEMAS) == name]
        own = [value for value in found.get(member, []) if value is not None]
        found[member] = list(dict.fromkeys([*said, *own])) or [name]
    return found


def _values(schema: JSONObject, known: JSONObject) -> list[Any]:
    found = _resolved(schema, known)
    if "const" in found:
        return [found["const"]]
    values = found["enum"] if "enum" in found else found.get("x-values")
    return list(values or ())


def _tells(member: str, fixed: dict[str, _Fixed]) -> bool:
    """Say whether no two classes share a value of a member."""
    lists = [found[member] for found in fixed.values() if member in found]
    values = [value for found in lists for value in found]
    return len(lists) > 1 and len(values) == len(set(values))


def _kinds(schema: JSONObject, known: JSONObject) -> _Kinds:
    found: _Kinds = {}
    for member, inner in schema.get("properties", {}).items():
        kinds = kinds_of(inner, known)
        if kinds is not None:
            found[member] = kinds
    return found


def _differ(member: str, kinds: dict[str, _Kinds]) -> bool:
    sets = [found[member] for found in kinds.values() if member in found]
    return any(left.isdisjoint(right) for left in sets for right in sets)


def kinds_of(schema: JSONObject, known: JSONObject, seen: tuple[str, ...] = ()) -> set[str] | None:
    """Return the JSON types a value of a schema of the subset may have, None for any."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(SCHEMAS)
        return None if name in seen else kinds_of(known.get(name, {}), known, (*seen, name))
    if "anyOf" in schema or "oneOf" in schema:
        found: set[str] = set()
        for choice in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            kinds = kinds_of(choice, known, seen)
            if kinds is None:
                return None
            found |= kinds
        return found
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
