"""Rewrite a schema in the forms that the generator supports.

The forms are: a reference, an object with members, an array of one item schema, a scalar of one
type, an enum of strings or of integers, a constant string or integer, and a union of those. Any
other schema becomes `{}`, whose values are returned as decoded JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scripts.contract.subset import enums, merging

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

_SCALARS = ("string", "integer", "number", "boolean", "null")
_NULL: JSONObject = {"type": "null"}


def simplify(schema: Any, known: JSONObject) -> JSONObject:
    """Return a new schema in a form that the generator supports.

    `known` are the published component schemas. Merging an `allOf` needs them.
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
    """Return True if no value is valid for a schema."""
    return schema is False or (isinstance(schema, dict) and schema.get("not") in ({}, True))


def _union(schema: JSONObject, known: JSONObject) -> JSONObject:
    keyword, other = ("anyOf", "oneOf") if "anyOf" in schema else ("oneOf", "anyOf")
    if other in schema:
        return {}
    base = {k: v for k, v in schema.items() if k not in (keyword, "discriminator")}
    choices = [c for c in schema[keyword] if not is_never(c)]
    if not any(merging.structure(choice) for choice in choices):
        # Such choices only limit values or require members together, which has no Python type.
        return simplify(base, known)
    if merging.structure(base) - {"type"}:
        choices = [{"allOf": [base, choice]} for choice in choices]
    simple = _join_arrays([simplify(choice, known) for choice in choices], known)
    rest = {k: v for k, v in schema.items() if k == "discriminator"}
    return {**rest, keyword: simple}


def _join_arrays(choices: list[JSONObject], known: JSONObject) -> list[JSONObject]:
    """Join the arrays of a union into one array with a union of items.

    The generated code then chooses the class of each item.
    """
    arrays = [c for c in choices if _is_array_of_objects(c, known)]
    if len(arrays) < 2:
        return choices
    joined = {"type": "array", "items": {"anyOf": [_resolved(a, known)["items"] for a in arrays]}}
    return [*(c for c in choices if c not in arrays), simplify(joined, known)]


def _is_array_of_objects(schema: JSONObject, known: JSONObject) -> bool:
    resolved = _resolved(schema, known)
    items = resolved.get("items", {}) if resolved.get("type") == "array" else {}
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
    if isinstance(value, str) and (not enums.is_writable(value) or set(value) & set('"\\')):
        return {"type": "string", "x-values": [value]}
    return {"const": value}


def _several_types(schema: JSONObject, known: JSONObject) -> JSONObject:
    kinds = list(dict.fromkeys(schema["type"]))
    if not kinds:
        return {}
    choices = [simplify({**schema, "type": kind}, known) for kind in kinds]
    return {"anyOf": choices} if len(choices) > 1 else choices[0]


def _of_one_type(schema: JSONObject, known: JSONObject) -> JSONObject:
    kind = schema.get("type")
    if kind == "array":
        return {**_safe_keywords(schema), "items": simplify(_items(schema), known)}
    if kind == "object" or (kind is None and "properties" in schema):
        return _object(schema, known)
    return _safe_keywords(schema) if kind in _SCALARS else {}


def _items(schema: JSONObject) -> Any:
    """Return one schema for all items. The positions of `prefixItems` are lost."""
    first, rest = schema.get("prefixItems", []), schema.get("items", {})
    if not first:
        return {} if is_never(rest) else rest
    is_complete = is_never(rest) or schema.get("maxItems") == len(first)
    choices = [*first, *([] if is_complete else [rest])]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _object(schema: JSONObject, known: JSONObject) -> JSONObject:
    result = _safe_keywords(schema)
    members = schema.get("properties", {})
    if members:
        result["properties"] = {n: simplify(s, known) for n, s in sorted(members.items())}
        result["required"] = [n for n in schema.get("required", ()) if n in members]
    extra = schema.get("additionalProperties", True)
    if isinstance(extra, dict) and "patternProperties" not in schema and not is_never(extra):
        result["additionalProperties"] = simplify(extra, known)
    elif extra is True and "additionalProperties" in schema:
        result["additionalProperties"] = True
    return result


def _safe_keywords(schema: JSONObject) -> JSONObject:
    """Return the keywords that the generator can read without an effect on its code."""
    safe = ("type", "format", "maxProperties", "minProperties", "required", "propertyNames")
    return {k: v for k, v in schema.items() if k in safe}
