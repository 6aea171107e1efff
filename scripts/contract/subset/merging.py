"""Merge the parts of an `allOf` into one equivalent schema, if there is one."""

from __future__ import annotations

from typing import Any

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject

LIMITS = frozenset(
    {
        *("minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"),
        *("exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "uniqueItems"),
    }
)
_STRUCTURE = frozenset(
    {
        *("type", "enum", "const", "properties", "items", "prefixItems", "additionalProperties"),
        *("anyOf", "oneOf", "allOf", "$ref", "patternProperties", "format", "nullable"),
    }
)
_OBJECT_KEYWORDS = frozenset({"properties", "additionalProperties", "patternProperties"})
_OTHER_KEYWORDS = frozenset({"enum", "const", "items", "prefixItems", "format"})


def structure(schema: Any) -> set[str]:
    """Return the keywords of a schema that restrict more than the limits of a value."""
    return set(_STRUCTURE & schema.keys()) if isinstance(schema, dict) else set()


def resolve(schema: JSONObject, known: JSONObject) -> JSONObject:
    """Return the component that a schema refers to, or `{}` if there is none."""
    component = known.get(schema["$ref"].removeprefix(SCHEMAS))
    return component if isinstance(component, dict) else {}


def merge(schema: JSONObject, known: JSONObject) -> JSONObject | None:
    """Return an equivalent schema without `allOf`, or None if there is none.

    A single part with structure, such as a reference, is returned unchanged.
    """
    parts = [part for part in _split(schema) if structure(part)]
    significant = [part for part in parts if part != {"type": "object"}] or parts[:1]
    if len(significant) == 1:
        return significant[0]
    flat = _flatten(parts, known, ())
    if flat is None:
        return None
    unions = [part for part in flat if "anyOf" in part or "oneOf" in part]
    if unions:
        return _distribute(flat, unions)
    kinds = _types(flat)
    if kinds == []:
        return None
    if _OBJECT_KEYWORDS & {keyword for part in flat for keyword in part} or kinds == ["object"]:
        return _merge_objects(flat, kinds or ["object"])
    return _merge_others(flat, kinds)


def _split(schema: JSONObject) -> list[JSONObject]:
    """Return the parts of a schema: its reference, its `allOf` and its other keywords."""
    siblings = {k: v for k, v in schema.items() if k not in ("allOf", "$ref")}
    reference = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
    listed = [part if isinstance(part, dict) else {} for part in schema.get("allOf", ())]
    return [*reference, *listed, siblings]


def _flatten(
    parts: list[JSONObject], known: JSONObject, seen: tuple[str, ...]
) -> list[JSONObject] | None:
    """Return the parts with every reference and `allOf` resolved, or None for a cycle."""
    result: list[JSONObject] = []
    for part in parts:
        resolved, path = [part], seen
        if "$ref" in part or "allOf" in part:
            if part.get("$ref") in seen:
                return None
            path = (*seen, part.get("$ref", ""))
            target = resolve(part, known) if set(part) == {"$ref"} else None
            nested = _flatten(_split(part) if target is None else [target], known, path)
            if nested is None:
                return None
            resolved = nested
        result.extend(resolved)
    return result


def _distribute(flat: list[JSONObject], unions: list[JSONObject]) -> JSONObject | None:
    """Return a union whose choices are each combined with the other parts."""
    if len(unions) > 1:
        return None
    union = unions[0]
    others = [part for part in flat if part is not union]
    keyword = "anyOf" if "anyOf" in union else "oneOf"
    siblings = {k: v for k, v in union.items() if k not in (keyword, "discriminator")}
    tag = union.get("discriminator", {})
    choices = [
        {"allOf": [*others, siblings, choice, *_tag_values(choice, tag)]}
        for choice in union[keyword]
    ]
    return {keyword: choices}


def _tag_values(choice: Any, tag: JSONObject) -> list[JSONObject]:
    """Return the discriminator values of a choice as a part.

    The merged choice is no longer the component that the mapping of the discriminator names.
    """
    reference = choice.get("$ref", "") if isinstance(choice, dict) else ""
    mapping = tag.get("mapping", {})
    values = [value for value, target in mapping.items() if target == reference]
    return [{"properties": {tag["propertyName"]: {"enum": values}}}] if values else []


def _types(flat: list[JSONObject]) -> list[str] | None:
    """Return the types that all parts allow, or None if no part has a type."""
    common: list[str] | None = None
    for part in flat:
        declared = part.get("type")
        if declared is None:
            continue
        types = [declared] if isinstance(declared, str) else declared
        if common is None:
            common = list(types)
        elif "number" in types or "number" in common:
            # An integer is a number too.
            left, right = ([*t, "integer"] if "number" in t else t for t in (common, types))
            both = [kind for kind in dict.fromkeys(left) if kind in right]
            common = [kind for kind in both if kind != "integer" or "number" not in both]
        else:
            common = [kind for kind in common if kind in types]
    return common


def _merge_objects(flat: list[JSONObject], kinds: list[str]) -> JSONObject | None:
    if "object" not in kinds or any(_OTHER_KEYWORDS & part.keys() for part in flat):
        return None
    members: JSONObject = {}
    extras: list[Any] = []
    for part in flat:
        for name, schema in part.get("properties", {}).items():
            members[name] = _intersection(members[name], schema) if name in members else schema
        extra = part.get("additionalProperties")
        if isinstance(extra, dict) and extra not in extras:
            extras.append(extra)
    required = [name for part in flat for name in part.get("required", ())]
    merged: JSONObject = {"type": kinds if len(kinds) > 1 else kinds[0], "properties": members}
    merged["required"] = list(dict.fromkeys(required))
    if len(extras) == 1 and not any("patternProperties" in part for part in flat):
        merged["additionalProperties"] = extras[0]
    return merged


def _intersection(left: Any, right: Any) -> Any:
    if left == right or not structure(right):
        return left
    return {"allOf": [left, right]} if structure(left) else right


def _merge_others(flat: list[JSONObject], kinds: list[str] | None) -> JSONObject | None:
    """Merge scalars and arrays to the types and values that all parts allow."""
    merged: JSONObject = {"type": kinds if len(kinds) > 1 else kinds[0]} if kinds else {}
    for part in flat:
        for keyword, value in part.items():
            if keyword == "type":
                continue
            if keyword not in merged:
                merged[keyword] = value
            elif keyword == "enum":
                merged["enum"] = [v for v in merged["enum"] if v in value]
            elif keyword in ("const", "items", "prefixItems") and merged[keyword] != value:
                return None
    if "const" in merged:
        merged.pop("enum", None)
    return merged
