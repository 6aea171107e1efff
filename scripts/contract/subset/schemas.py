"""Say a schema in the forms the generator reads rightly; what has none becomes `{}`, anything.

A value of `{}` is kept as it came, which is always right. The forms are: a reference, an object
with members, an array of one item schema, a scalar of one type, an enum of texts or of integers,
a constant text or integer, and a union of those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.contract.subset import enums, merging

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

_SCALARS = ("string", "integer", "number", "boolean", "null")
_NULL: JSONObject = {"type": "null"}


def simplify(schema: Any, known: JSONObject) -> JSONObject:
    """Return what the generator may read for `schema`, a new object.

    `known` are the component schemas as they were published, for those that are merged.
    """
    if not isinstance(schema, dict):
        return {}
    if "allOf" in schema or ("$ref" in schema and len(merging.structure(schema)) > 1):
        merged = merging.merge(schema, known)
        return {} if merged is None else simplify(merged, known)
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    if "anyOf" in schema or "oneOf" in schema:
        return _union(schema, known)
    if "enum" in schema:
        return enums.simplify(schema)
    if "const" in schema:
        return _constant(schema)
    if isinstance(schema.get("type"), list):
        return _several_types(schema, known)
    return _of_one_type(schema, known)


def is_never(schema: Any) -> bool:
    """Say whether no value fits a schema."""
    return schema is False or (isinstance(schema, dict) and schema.get("not") in ({}, True))


def _union(schema: JSONObject, known: JSONObject) -> JSONObject:
    keyword, other = ("anyOf", "oneOf") if "anyOf" in schema else ("oneOf", "anyOf")
    if other in schema:
        return {}
    base = {k: v for k, v in schema.items() if k not in (keyword, "discriminator")}
    choices = [c for c in schema[keyword] if not is_never(c)]
    if not any(merging.structure(choice) for choice in choices):
        # They only say which members go together, or limit values.
        return simplify(base, known)
    if merging.structure(base) - {"type"}:
        choices = [{"allOf": [base, choice]} for choice in choices]
    simple = _one_array([simplify(choice, known) for choice in choices], known)
    rest = {k: v for k, v in schema.items() if k == "discriminator"}
    return {**rest, keyword: simple}


def _one_array(choices: list[JSONObject], known: JSONObject) -> list[JSONObject]:
    """Join arrays of a union: one of either items is told apart item by item."""
    arrays = [c for c in choices if _is_array_of_objects(c, known)]
    if len(arrays) < 2:
        return choices
    joined = {"type": "array", "items": {"anyOf": [_resolved(a, known)["items"] for a in arrays]}}
    return [*(c for c in choices if c not in arrays), simplify(joined, known)]


def _is_array_of_objects(schema: JSONObject, known: JSONObject) -> bool:
    found = _resolved(schema, known)
    items = found.get("items", {}) if found.get("type") == "array" else {}
    return bool(items) and not set(items) <= {"type", "format", *merging.LIMITS}


def _resolved(schema: JSONObject, known: JSONObject) -> JSONObject:
    seen: list[str] = []
    while "$ref" in schema and schema["$ref"] not in seen:
        seen.append(schema["$ref"])
        schema = merging.resolve(schema, known)
    return schema


def _constant(schema: JSONObject) -> JSONObject:
    value = schema["const"]
    if value is None:
        return dict(_NULL)
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return enums.kind_of(value)
    if isinstance(value, str) and (not enums.is_written(value) or set(value) & set('"\\')):
        return {"type": "string", "x-values": [value]}
    return {"const": value}


def _several_types(schema: JSONObject, known: JSONObject) -> JSONObject:
    kinds = list(dict.fromkeys(schema["type"]))
    if not kinds:
        return {}
    each = [simplify({**schema, "type": kind}, known) for kind in kinds]
    return {"anyOf": each} if len(each) > 1 else each[0]


def _of_one_type(schema: JSONObject, known: JSONObject) -> JSONObject:
    kind = schema.get("type")
    if kind == "array":
        return {**_kept(schema), "items": simplify(_items(schema), known)}
    if kind == "object" or (kind is None and "properties" in schema):
        return _object(schema, known)
    return _kept(schema) if kind in _SCALARS else {}


def _items(schema: JSONObject) -> Any:
    """Return one schema for all items: their places do not survive."""
    first, rest = schema.get("prefixItems", []), schema.get("items", {})
    if not first:
        return {} if is_never(rest) else rest
    is_whole = is_never(rest) or schema.get("maxItems") == len(first)
    choices = [*first, *([] if is_whole else [rest])]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _object(schema: JSONObject, known: JSONObject) -> JSONObject:
    found = _kept(schema)
    members = schema.get("properties", {})
    if members:
        found["properties"] = {n: simplify(s, known) for n, s in sorted(members.items())}
        found["required"] = [n for n in schema.get("required", ()) if n in members]
    extra = schema.get("additionalProperties", True)
    if isinstance(extra, dict) and "patternProperties" not in schema and not is_never(extra):
        found["additionalProperties"] = simplify(extra, known)
    elif extra is True and "additionalProperties" in schema:
        found["additionalProperties"] = True
    return found


def _kept(schema: JSONObject) -> JSONObject:
    """Return the keywords that are no schemas and that do not hurt."""
    kept = ("type", "format", "maxProperties", "minProperties", "required", "propertyNames")
    return {k: v for k, v in schema.items() if k in kept}
