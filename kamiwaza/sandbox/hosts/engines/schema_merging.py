"""Merging JSON schemas: a value has to fit both."""

from __future__ import annotations

from typing import Any

# Keywords of which the larger or the smaller value is the stricter one.
_LARGER = frozenset(
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains"}
)
_SMALLER = frozenset(
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties", "maxContains"}
)


def merged(one: Any, other: Any) -> Any:
    """Return a schema for values that fit both schemas.

    It is exact for the usual keywords. Of others the second counts, so that the caller has to
    validate what it builds.
    """
    if one is True or one == {}:
        return other
    if other is True or other == {}:
        return one
    if one is False or other is False:
        return False
    result = dict(one)
    for name, value in other.items():
        result[name] = _both(name, result[name], value) if name in result else value
    return result


def _both(name: str, one: Any, other: Any) -> Any:
    if name in _LARGER:
        return max(one, other)
    if name in _SMALLER:
        return min(one, other)
    if name in ("anyOf", "oneOf"):
        return one if one == other else [merged(a, b) for a in one for b in other]
    if name == "allOf":
        return [*one, *other]
    if name == "required":
        return [*dict.fromkeys([*one, *other])]
    if name == "enum":
        return [value for value in one if value in other]
    if name == "type":
        return _both_types(one, other)
    if name in ("properties", "patternProperties", "$defs", "definitions"):
        shared = {key: merged(one[key], other[key]) for key in one if key in other}
        return {**one, **other, **shared}
    if name in ("items", "additionalProperties", "propertyNames", "contains"):
        return merged(one, other) if not isinstance(other, list) else other
    return other


def _both_types(one: Any, other: Any) -> Any:
    first = [one] if isinstance(one, str) else list(one)
    second = [other] if isinstance(other, str) else list(other)
    shared = [kind for kind in first if kind in second]
    either = {*first, *second}
    if {"integer", "number"} <= either and "integer" not in shared:
        shared.append("integer")
    return shared[0] if len(shared) == 1 else shared
