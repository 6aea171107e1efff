"""Compare the constraints of two schemas of one type: ranges, lengths, patterns, formats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.diff.wording import short_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject

# keyword, its exclusive form, and whether it is an upper bound
_BOUNDS = (
    ("maximum", "exclusiveMaximum", True),
    ("minimum", "exclusiveMinimum", False),
    ("maxLength", None, True),
    ("minLength", None, False),
    ("maxItems", None, True),
    ("minItems", None, False),
    ("maxProperties", None, True),
    ("minProperties", None, False),
)
_CONSTRAINTS = ("multipleOf", "uniqueItems", "contentEncoding", "contentMediaType")
# For these a change counts, but not its direction.
_OTHER_KEYWORDS = (
    *("not", "if", "then", "else", "contains", "minContains", "maxContains"),
    *("propertyNames", "dependentSchemas", "dependentRequired", "$defs"),
    *("unevaluatedItems", "unevaluatedProperties"),
)
_ALTERNATIVES_PATTERN = re.compile(r"\^\(((?:[\w-]+\|)*[\w-]+)\)\$")
_NEUTRAL_VALUES = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}


def compare_limits(old: JSONObject, new: JSONObject) -> Iterator[tuple[str, str]]:
    """Yield rule and text of every constraint that differs."""
    for keyword, exclusive, is_upper in _BOUNDS:
        before, after = (_bound(s, keyword, exclusive, is_upper) for s in (old, new))
        if before != after:
            is_tighter = before is None or (
                after is not None and _is_stricter(after, before, is_upper)
            )
            rule = "limit-tightened" if is_tighter else "limit-loosened"
            yield rule, f"{keyword} {_bound_text(before)} → {_bound_text(after)}"
    yield from _patterns(old.get("pattern"), new.get("pattern"))
    for keyword in _CONSTRAINTS:
        before, after = (s.get(keyword, _NEUTRAL_VALUES.get(keyword)) for s in (old, new))
        if before != after:
            is_looser = after is None or after is False
            rule = "limit-loosened" if is_looser else "limit-tightened"
            yield rule, f"{keyword} {_value_text(before)} → {_value_text(after)}"
    for keyword in _OTHER_KEYWORDS:
        if old.get(keyword) != new.get(keyword):
            yield (
                "keyword-changed",
                f"{keyword} {_value_text(old.get(keyword))} → {_value_text(new.get(keyword))}",
            )


def _patterns(before: str | None, after: str | None) -> Iterator[tuple[str, str]]:
    """Yield the change of a pattern. A pattern such as `^(a|b)$` counts as an enum."""
    if before == after:
        return
    values_before, values_after = _alternatives(before), _alternatives(after)
    if values_before is None or values_after is None:
        rule = "limit-loosened" if after is None else "limit-tightened"
        yield rule, f"pattern {_value_text(before)} → {_value_text(after)}"
        return
    for value in sorted(values_after - values_before):
        yield "enum-value-added", f"value {short_json(value)} added (pattern)"
    for value in sorted(values_before - values_after):
        yield "enum-value-removed", f"value {short_json(value)} removed (pattern)"


def _alternatives(pattern: str | None) -> set[str] | None:
    match = _ALTERNATIVES_PATTERN.fullmatch(pattern or "")
    return set(match[1].split("|")) if match else None


def compare_formats(old: JSONObject, new: JSONObject) -> Iterator[tuple[str, str]]:
    """Yield the change of a format. A new format narrows the type, a removed one widens it."""
    before, after = old.get("format"), new.get("format")
    if before != after:
        rule = "type-narrowed" if before is None else "type-changed"
        yield (
            "type-widened" if after is None else rule,
            f"format {_value_text(before)} → {_value_text(after)}",
        )


def _bound(
    schema: JSONObject, keyword: str, exclusive: str | None, is_upper: bool
) -> tuple[float, bool] | None:
    """Return the strictest bound, and True if the bound itself is excluded."""
    bounds: list[tuple[float, bool]] = []
    if schema.get(keyword) is not None and schema[keyword] != _NEUTRAL_VALUES.get(keyword):
        bounds.append((schema[keyword], False))
    if exclusive is not None and schema.get(exclusive) is not None:
        bounds.append((schema[exclusive], True))
    if not bounds:
        return None
    return min(bounds, key=lambda bound: _strictness(bound, is_upper))


def _strictness(bound: tuple[float, bool], is_upper: bool) -> tuple[float, bool]:
    value, is_excluded = bound
    return (value if is_upper else -value, not is_excluded)


def _is_stricter(after: tuple[float, bool], before: tuple[float, bool], is_upper: bool) -> bool:
    return _strictness(after, is_upper) < _strictness(before, is_upper)


def _bound_text(bound: tuple[float, bool] | None) -> str:
    if bound is None:
        return "none"
    return f"{bound[0]} (excluded)" if bound[1] else str(bound[0])


def _value_text(value: Any) -> str:
    return "none" if value is None else short_json(value)
