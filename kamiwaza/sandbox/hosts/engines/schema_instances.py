"""Instances of JSON schemas: the arguments of tool calls and structured answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import jsonschema_rs

from kamiwaza.sandbox.hosts.engines.schema_merging import merged
from kamiwaza.sandbox.hosts.engines.schema_numbers import number_for
from kamiwaza.sandbox.hosts.engines.schema_texts import UnbuildableError, text_for

# Each attempt prefers other alternatives; the first valid instance is taken.
_ATTEMPTS = 12
_MOST_VALUES = 5_000
_LONGEST_TEXT = 100_000
_DEEPEST = 60
_ALTERNATIVES = ("anyOf", "oneOf")
_KINDS: Mapping[str, tuple[str, ...]] = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "uniqueItems", "contains"),
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}


class SchemaError(Exception):
    """A schema is invalid, or no instance of it was found. The text says why."""


def instance_of(schema: dict[str, Any] | bool, name: str = "answer") -> Any:
    """Return a valid instance of a JSON schema, always the same.

    All declared members are filled, also optional ones.

    Args:
        schema: the schema. References within it are followed, others are refused.
        name: the name of the value, which texts repeat.

    Raises:
        SchemaError: the schema is invalid, or no instance was found.
    """
    validator = _validator(schema)
    for attempt in range(_ATTEMPTS):
        try:
            value = _Builder(schema, attempt).build(schema, name)
        except (UnbuildableError, RecursionError):
            continue
        except (TypeError, ValueError, AttributeError, KeyError, OverflowError) as error:
            # Keywords below a reference that no validator reads are checked by nothing else.
            raise SchemaError(f"the schema is invalid: {error}") from None
        if validator.is_valid(value):
            return value
    raise SchemaError("the schema has no instance, or contains features that are not supported")


def _validator(schema: dict[str, Any] | bool) -> jsonschema_rs.Validator:
    try:
        return jsonschema_rs.validator_for(schema, retriever=_refuse)
    except (ValueError, RecursionError, jsonschema_rs.ReferencingError) as error:
        reason = getattr(error, "message", None) or str(error)
        raise SchemaError(f"the schema is invalid: {reason}") from None


def _refuse(uri: str) -> Any:
    raise ValueError(f"the schema refers to {uri}, which is outside of it")


class _Builder:
    """Builds one candidate. References that lead back into themselves are avoided."""

    def __init__(self, root: Mapping[str, Any] | bool, attempt: int) -> None:
        self._root, self._attempt = root, attempt
        self._open: list[str] = ["#"]
        self._left = _MOST_VALUES

    def build(self, schema: Any, name: str, number: int = 0) -> Any:
        """Return a candidate. `number` tells apart the items of an array."""
        self._left -= 1
        if self._left < 0 or len(self._open) > _DEEPEST or schema is False:
            raise UnbuildableError
        if schema is True or not schema:
            return name
        if "$ref" in schema:
            return self._referred(schema, name, number)
        if "allOf" in schema:
            rest = _without(schema, "allOf")
            for part in schema["allOf"]:
                # One reference stays, so that the way back into it is noticed.
                rest = merged(rest, self._resolved(part) if "$ref" in rest else part)
            return self.build(rest, name, number)
        for way in _ALTERNATIVES:
            if way in schema:
                return self._first(self._options(schema, way), name, number)
        if "if" in schema:
            rest = _without(schema, "if", "then", "else")
            taken = merged(merged(rest, schema["if"]), schema.get("then", True))
            return self._first([taken, merged(rest, schema.get("else", True))], name, number)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._enumerated(schema, number)
        return self._typed(schema, name, number)

    def _referred(self, schema: Mapping[str, Any], name: str, number: int) -> Any:
        reference = schema["$ref"]
        if reference in self._open:
            raise UnbuildableError
        self._open.append(reference)
        try:
            target = self._target(reference)
            return self.build(merged(_without(schema, "$ref"), target), name, number)
        finally:
            self._open.pop()

    def _resolved(self, schema: Any) -> Any:
        """Return a part of an `allOf` without a reference at its top."""
        seen = set()
        while isinstance(schema, Mapping) and "$ref" in schema and schema["$ref"] not in seen:
            seen.add(schema["$ref"])
            schema = merged(_without(schema, "$ref"), self._target(schema["$ref"]))
        return schema

    def _target(self, reference: str) -> Any:
        if not reference.startswith("#"):
            return self._named(reference)
        if len(reference) > 1 and reference[1] != "/":
            return self._named(reference)
        target: Any = self._root
        for step in reference.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            target = target[int(key)] if isinstance(target, Sequence) else target[key]
        return target

    def _named(self, reference: str) -> Any:
        """Return the schema with an anchor or an id."""
        wanted = reference.removeprefix("#")
        pending: list[Any] = [self._root]
        while pending:
            item = pending.pop()
            if isinstance(item, Mapping):
                if wanted in (item.get("$anchor"), item.get("$id")):
                    return item
                pending += item.values()
            elif isinstance(item, list):
                pending += item
        raise UnbuildableError

    def _options(self, schema: Mapping[str, Any], way: str) -> list[Any]:
        rest = _without(schema, way)
        options = [merged(rest, option) for option in schema[way]]
        start = self._attempt % max(1, len(options))
        return options[start:] + options[:start]

    def _first(self, options: Sequence[Any], name: str, number: int) -> Any:
        for option in options:
            try:
                return self.build(option, name, number)
            except UnbuildableError:
                continue
        raise UnbuildableError

    def _enumerated(self, schema: Mapping[str, Any], number: int) -> Any:
        rest = jsonschema_rs.validator_for({"type": schema["type"]} if "type" in schema else True)
        values = [value for value in schema["enum"] if rest.is_valid(value)]
        if not values:
            raise UnbuildableError
        return values[(number + self._attempt) % len(values)]

    def _typed(self, schema: Mapping[str, Any], name: str, number: int) -> Any:
        kind = _kind(schema, self._attempt)
        if kind == "object":
            return dict(self._members(schema))
        if kind == "array":
            return self._items(schema, name)
        if kind in ("integer", "number"):
            return number_for(schema, kind, number + self._attempt)
        if kind == "boolean":
            return (number + self._attempt) % 2 == 0
        if kind == "null":
            return None
        return text_for(schema, name, number + self._attempt, _LONGEST_TEXT)

    def _members(self, schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        known: Mapping[str, Any] = schema.get("properties", {})
        needed = [*dict.fromkeys(schema.get("required", ()))]
        most = schema.get("maxProperties", float("inf"))
        given: set[str] = set()
        for name in [*needed, *(name for name in known if name not in needed)]:
            if len(given) >= most and name not in needed:
                break
            member = known[name] if name in known else self._other(schema, name)
            try:
                value = self.build(member, name)
            except UnbuildableError:
                if name in needed:
                    raise
                continue
            given.add(name)
            yield name, value
        yield from self._more_members(schema, given)

    def _more_members(
        self, schema: Mapping[str, Any], given: set[str]
    ) -> Iterator[tuple[str, Any]]:
        """Yield members that are not declared, as many as are needed; one of a plain mapping."""
        is_mapping = isinstance(schema.get("additionalProperties"), Mapping) and not given
        least = max(schema.get("minProperties", 0), 1 if is_mapping else 0)
        number = 0
        while len(given) < min(least, schema.get("maxProperties", least)):
            number += 1
            name = self._member_name(schema, number)
            if name not in given:
                given.add(name)
                yield name, self.build(self._other(schema, name), name, number)
            elif number > 2 * least + 10:
                raise UnbuildableError

    def _member_name(self, schema: Mapping[str, Any], number: int) -> str:
        patterns = list(schema.get("patternProperties", {}))
        if patterns and not isinstance(schema.get("additionalProperties"), Mapping):
            return text_for({"pattern": patterns[0]}, "key", number, _LONGEST_TEXT)
        names = schema.get("propertyNames", True)
        return str(self.build(merged({"type": "string"}, names), "key", number))

    def _other(self, schema: Mapping[str, Any], name: str) -> Any:
        """Return the schema of a member that is not among the properties."""
        for pattern, member in schema.get("patternProperties", {}).items():
            if jsonschema_rs.is_valid({"pattern": pattern}, name):
                return member
        return schema.get("additionalProperties", True)

    def _items(self, schema: Mapping[str, Any], name: str) -> list[Any]:
        first: list[Any] = list(schema.get("prefixItems", ()))
        rest = schema.get("items", True)
        if isinstance(rest, list):  # before draft 2020-12
            first, rest = rest, schema.get("additionalItems", True)
        needed = schema.get("minItems", 0)
        count = min(max(needed, len(first), 1), schema.get("maxItems", float("inf")))
        sought = schema.get("contains")
        items: list[Any] = []
        for number in range(int(count)):
            item = first[number] if number < len(first) else rest
            if sought is not None and number < schema.get("minContains", 1):
                item = merged(item, self._resolved(sought))
            try:
                items.append(self.build(item, name, number))
            except UnbuildableError:
                if number < needed:
                    raise
                break
        return items


def _kind(schema: Mapping[str, Any], attempt: int) -> str:
    kinds = schema.get("type")
    if isinstance(kinds, list):
        usual = [kind for kind in kinds if kind != "null"] or kinds
        return str(usual[attempt % len(usual)])
    if kinds is not None:
        return str(kinds)
    return next(
        (kind for kind, words in _KINDS.items() if any(word in schema for word in words)), "string"
    )


def _without(schema: Mapping[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in schema.items() if name not in names}
