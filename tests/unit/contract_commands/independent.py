"""Compare published documents by another way: every operation as a flat list of facts.

It shares no code with `kamiwaza.contract`. A schema becomes a map from the paths of its members to
their types, words and whether they are required; references are followed, unions are merged.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
UNSENT = {"authorization", "cookie", "x-user-urn"}
WORDS = re.compile(r"\^\(((?:[\w-]+\|)*[\w-]+)\)\$")
TEXTS = {"title", "description", "example", "examples", "summary", "operationId", "tags"}


@dataclass
class Fact:
    types: set[str] = field(default_factory=set)
    words: set[str] | None = None
    required: bool = False


Facts = dict[str, Fact]


class Document:
    def __init__(self, source: Any) -> None:
        self.schemas = source.get("components", {}).get("schemas", {})
        self.operations = {
            re.sub(r"{[^}]*}", "{}", f"{method.upper()} {path}"): item[method]
            for path, item in source["paths"].items()
            for method in METHODS
            if method in item
        }

    def target(self, schema: Any) -> Any:
        while isinstance(schema, dict) and "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def add(self, facts: Facts, path: str, schema: Any, above: tuple[int, ...] = ()) -> None:
        schema = self.target(schema)
        if not isinstance(schema, dict) or id(schema) in above:
            return
        above = (*above, id(schema))
        fact = facts.setdefault(path, Fact())
        for choice in [c for word in ("anyOf", "oneOf", "allOf") for c in schema.get(word, ())]:
            self.add(facts, path, choice, above)
        kinds = schema.get("type", [])
        fact.types |= {kinds} if isinstance(kinds, str) else set(kinds)
        words = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
        pattern = WORDS.fullmatch(schema.get("pattern", ""))
        if pattern:
            words = pattern[1].split("|")
        if words is not None:
            fact.words = (fact.words or set()) | {json.dumps(word) for word in words}
        for name, member in schema.get("properties", {}).items():
            self.add(facts, f"{path}.{name}", member, above)
            if f"{path}.{name}" in facts:
                facts[f"{path}.{name}"].required |= name in schema.get("required", ())
        for word, step in (("items", "[]"), ("additionalProperties", "{}")):
            if isinstance(schema.get(word), dict):
                self.add(facts, path + step, schema[word], above)

    def request(self, operation: Any) -> Facts:
        facts: Facts = {}
        for parameter in operation.get("parameters", ()):
            if parameter["in"] in ("query", "header") and parameter["name"].lower() not in UNSENT:
                name = f"{parameter['in']} {parameter['name']}"
                self.add(facts, name, parameter["schema"])
                facts[name].required = parameter.get("required", False)
        for media in operation.get("requestBody", {}).get("content", {}).values():
            self.add(facts, "body", media.get("schema", {}))
            facts["body"].required = operation["requestBody"].get("required", False)
        return facts

    def answer(self, operation: Any) -> Facts:
        facts: Facts = {}
        for status, answer in operation["responses"].items():
            if status.startswith("2"):
                facts[f"status {status}"] = Fact()
                for media in answer.get("content", {}).values():
                    self.add(facts, "answer", media.get("schema", {}))
        return facts

    def whole(self, value: Any, above: tuple[int, ...] = ()) -> Any:
        """Return everything an operation says, with its schemas inlined."""
        if isinstance(value, dict):
            value = self.target(value)
        if id(value) in above:
            return "again"
        above = (*above, id(value))
        if isinstance(value, dict):
            return {
                name: {key: self.whole(inner, above) for key, inner in member.items()}
                if name in ("properties", "responses") and isinstance(member, dict)
                else self.whole(member, above)
                for name, member in value.items()
                if name not in TEXTS and not name.startswith("x-")
            }
        return [self.whole(inner, above) for inner in value] if isinstance(value, list) else value


def states(old: Any, new: Any) -> dict[str, str]:
    """Return the state of every operation of `old` on a server with the document `new`."""
    before, after = Document(old), Document(new)
    return {
        key: _state(before, after, before.operations[key], after.operations.get(key))
        for key in before.operations
    }


def _state(before: Document, after: Document, old: Any, new: Any) -> str:
    if new is None:
        return "missing"
    sent, taken = before.request(old), after.request(new)
    read, given = before.answer(old), after.answer(new)
    if _is_refused(sent, taken) or _is_misread(read, given):
        return "broken"
    return "fine" if before.whole(old) == after.whole(new) else "changed"


def _is_refused(sent: Facts, taken: Facts) -> bool:
    """Say whether a server that takes `taken` may refuse what a client of `sent` sends."""
    for path, fact in taken.items():
        known = sent.get(path)
        if fact.required and (known is None or not known.required):
            parent = path.rpartition(".")[0]
            if known is not None or not parent or parent in sent:
                return True
    for path, fact in sent.items():
        other = taken.get(path)
        if other is None or (other.types and fact.types - other.types - {"integer"}):
            return True
        if other.words is not None and (fact.words is None or fact.words - other.words):
            return True
    return False


def _is_misread(read: Facts, given: Facts) -> bool:
    """Say whether a client that reads `read` may fail on `given`. New words are allowed."""
    for path, fact in read.items():
        other = given.get(path)
        if other is None or (fact.required and not other.required):
            return True
        # No type is any type.
        if fact.types and (not other.types or other.types - fact.types):
            return True
    return False
