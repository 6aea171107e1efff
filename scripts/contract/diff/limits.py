"""Compare what a schema demands of values of one type: ranges, lengths, patterns, formats."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scripts.contract.diff.wording import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.document import JSONObject

# the word, its exclusive form, and whether more of it allows more
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
_RULES = ("multipleOf", "uniqueItems", "contentEncoding", "contentMediaType")
_OTHERS = ("not", "if", "then", "else", "contains", "minContains", "maxContains")
_STRUCTURE = ("propertyNames", "dependentSchemas", "dependentRequired", "$defs")
_REST = ("unevaluatedItems", "unevaluatedProperties")
_LIST_OF_WORDS = re.compile(r"\^\(((?:[\w-]+\|)*[\w-]+)\)\$")
_NONE = {"minLength": 0, "minItems": 0, "minProperties": 0, "uniqueItems": False}


def compare_limits(old: JSONObject, new: JSONObject) -> Iterator[tuple[str, str]]:
    """Yield rule and text of every limit that differs."""
    for word, exclusive, is_upper in _BOUNDS:
        before, after = (_bound(s, word, exclusive, is_upper) for s in (old, new))
        if before != after:
            is_tighter = before is None or (after is not None and _less(after, before, is_upper))
            rule = "limit-tightened" if is_tighter else "limit-loosened"
            yield rule, f"{word} {_bound_text(before)} → {_bound_text(after)}"
    yield from _patterns(old.get("pattern"), new.get("pattern"))
    for word in _RULES:
        before, after = (s.get(word, _NONE.get(word)) for s in (old, new))
        if before != after:
            is_looser = after is None or after is False
            rule = "limit-loosened" if is_looser else "limit-tightened"
            yield rule, f"{word} {_text(before)} → {_text(after)}"
    for word in (*_OTHERS, *_STRUCTURE, *_REST):
        if old.get(word) != new.get(word):
            yield "keyword-changed", f"{word} {_text(old.get(word))} → {_text(new.get(word))}"


def _patterns(before: str | None, after: str | None) -> Iterator[tuple[str, str]]:
    """Yield how a pattern differs; one that only lists words is an enum in other clothes."""
    if before == after:
        return
    known, still = _words(before), _words(after)
    if known is None or still is None:
        rule = "limit-loosened" if after is None else "limit-tightened"
        yield rule, f"pattern {_text(before)} → {_text(after)}"
        return
    for word in sorted(still - known):
        yield "enum-value-added", f"value {shown(word)} added (pattern)"
    for word in sorted(known - still):
        yield "enum-value-removed", f"value {shown(word)} removed (pattern)"


def _words(pattern: str | None) -> set[str] | None:
    match = _LIST_OF_WORDS.fullmatch(pattern or "")
    return set(match[1].split("|")) if match else None


def compare_formats(old: JSONObject, new: JSONObject) -> Iterator[tuple[str, str]]:
    """Yield how the format differs: one more is narrower, one less wider, another a new type."""
    before, after = old.get("format"), new.get("format")
    if before != after:
        rule = "type-narrowed" if before is None else "type-changed"
        yield (
            "type-widened" if after is None else rule,
            f"format {_text(before)} → {_text(after)}",
        )


def _bound(
    schema: JSONObject, word: str, exclusive: str | None, is_upper: bool
) -> tuple[float, bool] | None:
    """Return the strictest bound and whether the value itself is excluded."""
    found: list[tuple[float, bool]] = []
    if schema.get(word) is not None and schema[word] != _NONE.get(word):
        found.append((schema[word], False))
    if exclusive is not None and schema.get(exclusive) is not None:
        found.append((schema[exclusive], True))
    if not found:
        return None
    return min(found, key=lambda bound: _rank(bound, is_upper))


def _rank(bound: tuple[float, bool], is_upper: bool) -> tuple[float, bool]:
    value, is_excluded = bound
    return (value if is_upper else -value, not is_excluded)


def _less(after: tuple[float, bool], before: tuple[float, bool], is_upper: bool) -> bool:
    return _rank(after, is_upper) < _rank(before, is_upper)


def _bound_text(bound: tuple[float, bool] | None) -> str:
    if bound is None:
        return "none"
    return f"{bound[0]} (excluded)" if bound[1] else str(bound[0])


def _text(value: Any) -> str:
    return "none" if value is None else shown(value)
