"""Samples: any number of different instances of a schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from kamiwaza.sandbox.contract.document import Contract

SampleFactory = Callable[[int], Any]

_EPOCH = datetime(2025, 1, 1, tzinfo=UTC)
# Members that samples have even if they are not required.
_ALWAYS = ("id", "urn", "name", "title")


def sample_factory(
    contract: Contract, schema: Mapping[str, Any], name: str = "item"
) -> SampleFactory:
    """Return a function from a number to a sample of `schema`.

    Samples have the required members and those that identify them. Ids, times and texts depend on
    the number. Types, formats, bounds, lengths, enumerations and alternatives are respected.
    """
    schema = contract.resolve(schema)
    for way in ("anyOf", "oneOf", "allOf"):
        if way in schema:
            options = [contract.resolve(option) for option in schema[way]]
            chosen = next((o for o in options if o.get("type") != "null"), options[0])
            return sample_factory(contract, chosen, name)
    if "enum" in schema or "const" in schema:
        values = schema.get("enum", [schema.get("const")])
        return lambda number: values[number % len(values)]
    if schema.get("type") == "object" or "properties" in schema:
        return _object(contract, schema)
    if schema.get("type") == "array":
        items = sample_factory(contract, schema.get("items", {}), name)
        least = range(schema.get("minItems", 0))
        return lambda number: [items(number + step) for step in least]
    return _scalar(schema, name)


def _object(contract: Contract, schema: Mapping[str, Any]) -> SampleFactory:
    known: Mapping[str, Any] = schema.get("properties", {})
    needed = [name for name in known if name in schema.get("required", ()) or name in _ALWAYS]
    members = [(name, sample_factory(contract, known[name], name)) for name in needed]
    return lambda number: {name: make(number) for name, make in members}


def _scalar(schema: Mapping[str, Any], name: str) -> SampleFactory:
    kind = schema.get("type")
    if kind in ("integer", "number"):
        low, high = schema.get("minimum", 0), schema.get("maximum", 2**31)
        return lambda number: low + number % (high - low + 1)
    if kind == "boolean":
        return lambda number: number % 2 == 0
    if kind == "null":
        return lambda number: None
    form = schema.get("format")
    if form == "uuid":
        return lambda number: str(UUID(int=(number + 1) % 2**64, version=4))
    if form == "date-time":
        return lambda number: (_EPOCH + timedelta(seconds=number)).isoformat()
    if form == "email":
        return lambda number: f"person{number}@kamiwaza.test"
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    return lambda number: f"{name}-{number}".ljust(least, "-")[:most]
