"""Answers as a later release might give them: more members, new values, other success statuses."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import Answer, first_header

if TYPE_CHECKING:
    from kamiwaza.sandbox.contract.document import Contract, Operation

# Members that no schema of the contract has.
ADDED_MEMBERS: Mapping[str, Any] = {
    "introducedLater": {"level": 3, "notes": ["n", None], "by": {"name": "somebody"}},
    "later_hint": None,
}
UNKNOWN_WORD = "introduced_later"
ADDED_PATH = "/introduced-later/things/{thing_id}"
_ADDED_OPERATION: Mapping[str, Any] = {
    "operationId": "introduced_later.get_thing",
    "responses": {"200": {"description": "OK"}},
}
_REPLACED_SHARE = 0.25
_DATA = (b"data: {", b"data:{")


class FutureRelease:
    """Change answers of the shipped release into answers of an unreleased one.

    The changes are those that real releases made without notice: more members in objects, unknown
    values in enumerations, and other success statuses. Which values change depends on `seed` and
    the order of the calls. A value changes only sometimes, so waiting for it still ends.
    """

    def __init__(self, contract: Contract, *, seed: int = 0) -> None:
        """Read the schemas of a contract.

        Args:
            contract: the contract whose answers are changed.
            seed: seed of the random choices.
        """
        self._contract = contract
        self._operations = {operation.name: operation for operation in contract.operations}
        self._random = Random(seed)

    def answer(self, name: str | None, answer: Answer) -> Answer:
        """Return the answer of the operation `name` as a later release gives it."""
        if name is None:
            return answer
        status = answer.status
        if status == 200 and answer.body != b"":
            status = self._random.choice((201, 202))
        kind = first_header(answer.headers, "content-type") or ""
        body = answer.body
        if kind == "application/json" and isinstance(body, bytes):
            schema = self._schema(self._operations.get(name), answer.status)
            body = _to_json(self._extend(json.loads(body), schema, is_body=True))
        elif kind.startswith("text/event-stream") and not isinstance(body, bytes):
            body = map(self._event, body)
        return replace(answer, status=status, body=body)

    def _event(self, event: bytes) -> bytes:
        """Return one event with more members. Other data, such as `[DONE]`, is unchanged."""
        if not event.startswith(_DATA):
            return event
        value = self._extend(json.loads(event.removeprefix(b"data:")), {})
        return b"data: " + _to_json(value) + b"\n\n"

    def document(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """Return the published document with an unknown operation."""
        paths = {**document["paths"], ADDED_PATH: {"get": _ADDED_OPERATION}}
        return {**document, "paths": paths, **ADDED_MEMBERS}

    def _schema(self, operation: Operation | None, status: int) -> Any:
        # Error codes stay: callers tell errors apart by them.
        if operation is None or status >= 300:
            return {}
        pointer = operation.answers.get((status, "application/json"))
        return {} if pointer is None else self._contract.schema(pointer)

    def _extend(self, value: Any, schema: Any, *, is_body: bool = False) -> Any:
        """Return `value` with more members and unknown values at every level."""
        parts = list(self._alternatives(schema))
        if isinstance(value, dict):
            return self._object(value, parts, is_body)
        if isinstance(value, list):
            items = [part["items"] for part in parts if isinstance(part.get("items"), Mapping)]
            return [self._extend(item, {"anyOf": items}) for item in value]
        if isinstance(value, str) and any(value in part.get("enum", ()) for part in parts):
            return UNKNOWN_WORD if self._random.random() < _REPLACED_SHARE else value
        return value

    def _object(
        self, value: dict[str, Any], parts: list[Mapping[str, Any]], is_body: bool
    ) -> dict[str, Any]:
        known: dict[str, list[Any]] = {}
        for part in parts:
            for name, member in part.get("properties", {}).items():
                known.setdefault(name, []).append(member)
        rest = [record for part in parts if (record := part.get("additionalProperties"))]
        if not known and True in rest and not is_body:
            return value  # data stored by users comes back unchanged
        extended = {
            name: self._extend(member, {"anyOf": known.get(name, rest)})
            for name, member in value.items()
        }
        # The names of a map are data: another name would be another entry.
        is_map = not known and any(part is not True for part in rest)
        return extended if is_map else {**ADDED_MEMBERS, **extended}

    def _alternatives(self, schema: Any) -> Iterator[Mapping[str, Any]]:
        """Yield the schemas without alternatives that `schema` consists of."""
        if not isinstance(schema, Mapping):
            return
        schema = self._contract.resolve(schema)
        yield schema
        for way in ("anyOf", "oneOf", "allOf"):
            for option in schema.get(way, ()):
                yield from self._alternatives(option)


def _to_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
