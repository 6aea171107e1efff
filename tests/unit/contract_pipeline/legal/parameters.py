"""Parameters of every style, with an encoder independent of the client."""

from __future__ import annotations

from random import Random
from typing import Any
from urllib.parse import quote

from tests.unit.contract_pipeline.legal.forms import JSON

NAMES = (
    *("id", "d", "body", "pairs", "segment", "segments", "client", "url", "function", "self"),
    *("cls", "request", "X-Thing", "a-b", "a_b", "A-B", "a.b", "filter[x]", "class", "styled"),
    *("parse_any", "endpoint", "ENDPOINT", "Request", "UNSET", "data", "type", "async", "query"),
    *("headers", "datetime", "uuid", "list", "é", "$x", "match", "styled_segment", "_parse"),
)
STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
}
_SEPARATORS = {"spaceDelimited": " ", "pipeDelimited": "|"}


def make(rng: Random, place: str, name: str) -> tuple[JSON, Any]:
    """Return a parameter and a value to give."""
    style = rng.choice(STYLES[place])
    kinds = ["text", "whole", "array", "object", "truth", "enum", "moment", "nullable", "enums"]
    if style == "deepObject":
        kinds = ["object"]
    if style in ("spaceDelimited", "pipeDelimited"):
        kinds = ["array"]
    kind = rng.choice(kinds)
    values: dict[str, Any] = {
        **{"text": "a b/c", "whole": 3, "truth": True, "array": ["x", "y z", "w"]},
        **{"object": {"R": "100", "G": "2/0"}, "enum": "b c", "moment": "2026-01-02T03:04:05Z"},
        **{"nullable": [1, 2], "enums": ["a", "b"]},
    }
    schemas: dict[str, JSON] = {
        "text": {"type": "string"},
        "whole": {"type": "integer"},
        "truth": {"type": "boolean"},
        "array": {"type": "array", "items": {"type": "string"}},
        "object": {"type": "object", "additionalProperties": {"type": "string"}},
        "enum": {"type": "string", "enum": ["a", "A", "b c"], "default": "a"},
        "moment": {"type": "string", "format": "date-time"},
        "nullable": {"anyOf": [{"type": "array", "items": {"type": "integer"}}, {"type": "null"}]},
        "enums": {"type": "array", "items": {"enum": ["a", "b"]}, "default": ["a"]},
    }
    value = values[kind]
    if style == "spaceDelimited":
        value = ["x", "y", "w"]
    parameter: JSON = {"name": name, "in": place, "schema": schemas[kind]}
    parameter["required"] = place == "path" or rng.random() < 0.3
    if style != {"query": "form"}.get(place, "simple") or rng.random() < 0.3:
        parameter["style"] = style
    if rng.random() < 0.6 and style != "deepObject":
        parameter["explode"] = rng.random() < 0.5
    return parameter, value


def text(value: Any) -> str:
    """Return a scalar as parameters carry it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def pairs(parameter: JSON, value: Any) -> list[tuple[str, str]]:
    """Return what a parameter of the query or of a header adds, not yet quoted."""
    name = parameter["name"]
    style = parameter.get("style", "form" if parameter["in"] == "query" else "simple")
    explode = parameter.get("explode", style == "form")
    if style == "deepObject":
        return [(f"{name}[{key}]", text(item)) for key, item in value.items()]
    if isinstance(value, dict):
        if explode and parameter["in"] == "query":
            return [(key, text(item)) for key, item in value.items()]
        if explode:
            return [(name, ",".join(f"{key}={text(item)}" for key, item in value.items()))]
        value = [part for item in value.items() for part in item]
    if isinstance(value, list):
        if explode and parameter["in"] == "query":
            return [(name, text(item)) for item in value]
        return [(name, _SEPARATORS.get(style, ",").join(map(text, value)))]
    return [(name, text(value))]


def segment(parameter: JSON, value: Any) -> str:
    """Return what stands for a parameter in the path, by the rules of RFC 6570."""
    style, explode = parameter.get("style", "simple"), parameter.get("explode", False)
    name = quote(parameter["name"], safe="")

    def as_text(item: Any) -> str:
        return quote(text(item), safe="")

    if isinstance(value, dict):
        sign = "=" if explode else ","
        items = [f"{as_text(key)}{sign}{as_text(item)}" for key, item in value.items()]
    else:
        items = [as_text(item) for item in (value if isinstance(value, list) else [value])]
    if style == "simple":
        return ",".join(items)
    if style == "label":
        return "." + ("." if explode else ",").join(items)
    if explode and not isinstance(value, dict):
        return "".join(f";{name}={item}" for item in items)
    return "".join(f";{item}" for item in items) if explode else f";{name}={','.join(items)}"
