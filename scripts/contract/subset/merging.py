"""Merge the parts of an `allOf` into one schema, where that says the same."""

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
_OF_OBJECTS = frozenset({"properties", "additionalProperties", "patternProperties"})
_OF_OTHERS = frozenset({"enum", "const", "items", "prefixItems", "format"})


def structure(schema: Any) -> set[str]:
    """Return the keywords of a schema that tell more of a value than limits."""
    return set(_STRUCTURE & schema.keys()) if isinstance(schema, dict) else set()


def resolve(schema: JSONObject, known: JSONObject) -> JSONObject:
    """Return the component a schema refers to, `{}` if there is none."""
    found = known.get(schema["$ref"].removeprefix(SCHEMAS))
    return found if isinstance(found, dict) else {}


def merge(schema: JSONObject, known: JSONObject) -> JSONObject | None:
    """Return one schema without `allOf` for one that has it, None if nothing says the same.

    A single part with structure stays what it is, a reference say.
    """
    parts = [part for part in _split(schema) if structure(part)]
    telling = [part for part in parts if part != {"type": "object"}] or parts[:1]
    if len(telling) == 1:
        return telling[0]
    flat = _flat(parts, known, ())
    if flat is None:
        return None
    unions = [part for part in flat if "anyOf" in part or "oneOf" in part]
    if unions:
        return _distributed(flat, unions)
    kinds = _types(flat)
    if kinds == []:
        return None
    if _OF_OBJECTS & {keyword for part in flat for keyword in part} or kinds == ["object"]:
        return _objects(flat, kinds or ["object"])
    return _others(flat, kinds)


def _split(schema: JSONObject) -> list[JSONObject]:
    """Return the parts of a schema: what its `allOf` lists, its reference, what stands beside."""
    beside = {k: v for k, v in schema.items() if k not in ("allOf", "$ref")}
    reference = [{"$ref": schema["$ref"]}] if "$ref" in schema else []
    listed = [part if isinstance(part, dict) else {} for part in schema.get("allOf", ())]
    return [*reference, *listed, beside]


def _flat(
    parts: list[JSONObject], known: JSONObject, seen: tuple[str, ...]
) -> list[JSONObject] | None:
    """Return parts that are no references and have no parts, None if they lead in circles."""
    found: list[JSONObject] = []
    for part in parts:
        inner, path = [part], seen
        if "$ref" in part or "allOf" in part:
            if part.get("$ref") in seen:
                return None
            path = (*seen, part.get("$ref", ""))
            target = resolve(part, known) if set(part) == {"$ref"} else None
            below = _flat(_split(part) if target is None else [target], known, path)
            if below is None:
                return None
            inner = below
        found.extend(inner)
    return found


def _distributed(flat: list[JSONObject], unions: list[JSONObject]) -> JSONObject | None:
    """Return a union of what each choice is together with the other parts."""
    if len(unions) > 1:
        return None
    union = unions[0]
    others = [part for part in flat if part is not union]
    keyword = "anyOf" if "anyOf" in union else "oneOf"
    beside = {k: v for k, v in union.items() if k not in (keyword, "discriminator")}
    tag = union.get("discriminator", {})
    choices = [
        {"allOf": [*others, beside, choice, *_tagged(choice, tag)]} for choice in union[keyword]
    ]
    return {keyword: choices}


def _tagged(choice: Any, tag: JSONObject) -> list[JSONObject]:
    """Return what a discriminator says of a choice as a part: its class loses its name."""
    reference = choice.get("$ref", "") if isinstance(choice, dict) else ""
    mapping = tag.get("mapping", {})
    values = [value for value, target in mapping.items() if target == reference]
    return [{"properties": {tag["propertyName"]: {"enum": values}}}] if values else []


def _types(flat: list[JSONObject]) -> list[str] | None:
    """Return the types that all parts allow, None if no part says any."""
    found: list[str] | None = None
    for part in flat:
        said = part.get("type")
        if said is None:
            continue
        mine = [said] if isinstance(said, str) else said
        if found is None:
            found = list(mine)
        elif "number" in mine or "number" in found:
            left, right = ([*f, "integer"] if "number" in f else f for f in (found, mine))
            both = [kind for kind in dict.fromkeys(left) if kind in right]
            found = [kind for kind in both if kind != "integer" or "number" not in both]
        else:
            found = [kind for kind in found if kind in mine]
    return found


def _objects(flat: list[JSONObject], kinds: list[str]) -> JSONObject | None:
    if "object" not in kinds or any(_OF_OTHERS & part.keys() for part in flat):
        return None
    members: JSONObject = {}
    extras: list[Any] = []
    for part in flat:
        for name, schema in part.get("properties", {}).items():
            members[name] = _both(members[name], schema) if name in members else schema
        extra = part.get("additionalProperties")
        if isinstance(extra, dict) and extra not in extras:
            extras.append(extra)
    required = [name for part in flat for name in part.get("required", ())]
    merged: JSONObject = {"type": kinds if len(kinds) > 1 else kinds[0], "properties": members}
    merged["required"] = list(dict.fromkeys(required))
    if len(extras) == 1 and not any("patternProperties" in part for part in flat):
        merged["additionalProperties"] = extras[0]
    return merged


def _both(left: Any, right: Any) -> Any:
    if left == right or not structure(right):
        return left
    return {"allOf": [left, right]} if structure(left) else right


def _others(flat: list[JSONObject], kinds: list[str] | None) -> JSONObject | None:
    """Merge scalars and arrays: the types and the values that all parts allow."""
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
