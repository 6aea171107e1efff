"""Answers as a later release might give them: more members, new words, other success statuses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from .message import Answer, first_header, json_answer

if TYPE_CHECKING:
    from .contract import Contract, Operation

# No schema of the contract has these members.
ADDED: Mapping[str, Any] = {
    "introducedLater": {"level": 3, "notes": ["n", None], "by": {"name": "somebody"}},
    "later_hint": None,
}
UNKNOWN_WORD = "introduced_later"
ADDED_PATH = "/introduced-later/things/{thing_id}"
_ADDED_OPERATION: Mapping[str, Any] = {
    "operationId": "introduced_later.get_thing",
    "responses": {"200": {"description": "OK"}},
}
_WORDS_REPLACED = 0.25


class Newer:
    """Turns the answers of the contract's release into those of one that is not out yet.

    What changes is what real releases changed without a word: objects get members, enumerations
    words, and success another status. Which words depends on `seed` and the order of the calls;
    a word that was replaced once comes true again, so that nobody waits for it in vain.
    """

    def __init__(self, contract: Contract, *, seed: int = 0) -> None:
        """Read the schemas of `contract`."""
        self._contract = contract
        self._operations = {operation.name: operation for operation in contract.operations}
        self._random = Random(seed)

    def answer(self, name: str | None, answer: Answer) -> Answer:
        """Return the answer of the operation called `name`, as a later release gives it."""
        if name is None:
            return answer
        status = answer.status
        if status == 200 and answer.body != b"":
            status = self._random.choice((201, 202))
        kind = first_header(answer.headers, "content-type") or ""
        if kind != "application/json" or not isinstance(answer.body, bytes):
            return replace(answer, status=status)
        schema = self._schema(self._operations.get(name), answer.status)
        others = [(key, value) for key, value in answer.headers if key.lower() != "content-type"]
        return json_answer(status, self._grown(answer.json(), schema), tuple(others))

    def document(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """Return the published document with an operation that nobody knows yet."""
        paths = {**document["paths"], ADDED_PATH: {"get": _ADDED_OPERATION}}
        return {**document, "paths": paths, **ADDED}

    def _schema(self, operation: Operation | None, status: int) -> Any:
        pointer = None if operation is None else operation.answers.get((status, "application/json"))
        return {} if pointer is None else self._contract.schema(pointer)

    def _grown(self, value: Any, schema: Any) -> Any:
        """Return `value`, which `schema` describes, grown at every level."""
        parts = list(self._parts(schema))
        if isinstance(value, dict):
            return self._object(value, parts)
        if isinstance(value, list):
            items = [part["items"] for part in parts if isinstance(part.get("items"), Mapping)]
            return [self._grown(item, {"anyOf": items}) for item in value]
        if isinstance(value, str) and any(value in part.get("enum", ()) for part in parts):
            return UNKNOWN_WORD if self._random.random() < _WORDS_REPLACED else value
        return value

    def _object(self, value: dict[str, Any], parts: list[Mapping[str, Any]]) -> dict[str, Any]:
        known: dict[str, list[Any]] = {}
        for part in parts:
            for name, member in part.get("properties", {}).items():
                known.setdefault(name, []).append(member)
        values = [part["additionalProperties"] for part in parts if _is_map(part)]
        grown = {
            name: self._grown(member, {"anyOf": known.get(name, values)})
            for name, member in value.items()
        }
        # A map's names are data: one more would be another entry, not a member nobody knows.
        return grown if values and not known else {**ADDED, **grown}

    def _parts(self, schema: Any) -> Iterator[Mapping[str, Any]]:
        """Yield the schemas without alternatives that `schema` is made of."""
        if not isinstance(schema, Mapping):
            return
        schema = self._contract.resolve(schema)
        yield schema
        for way in ("anyOf", "oneOf", "allOf"):
            for option in schema.get(way, ()):
                yield from self._parts(option)


def _is_map(part: Mapping[str, Any]) -> bool:
    return bool(part.get("additionalProperties")) and isinstance(
        part["additionalProperties"], Mapping
    )
