"""The operations of the contract, as the ledger sees them: method, reason, inputs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from scripts.contract.document import (
    SCHEMAS,
    JSONObject,
    Operation,
    components,
    media_schemas,
    operations,
)
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.view import answer_kind, describe
from scripts.contract.yamlio import load_yaml
from scripts.ledger.kinds import kinds_of_schema

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REASONS = {
    "internal": "for gateways, browsers or peers, not for clients",
    "raw-only": "another form of the same call",
}
"""Why an operation has no method of its own: the values of `left_out` in overlays."""


@dataclass(frozen=True, slots=True)
class Input:
    """One thing an operation takes: a parameter, a member of its body, or its body as a whole."""

    name: str
    place: str
    required: bool
    kinds: frozenset[str]


class Planned:
    """One operation and what the overlay of its service says of it."""

    def __init__(self, operation: Operation, known: JSONObject) -> None:
        """Hold an operation; `known` are the components its schemas refer to."""
        self.operation = operation
        self.key = operation.key
        self.spec = operation.spec
        self._known = known

    @property
    def name(self) -> str:
        """Return `service.function`, the name of the generated function."""
        return str(self.spec["operationId"])

    @property
    def service(self) -> str:
        """Return the service it belongs to."""
        return self.name.partition(".")[0]

    @property
    def overlay(self) -> str:
        """Return the file with the facts about it."""
        return f"scripts/contract/overlays/{self.service}.yaml"

    @property
    def method(self) -> str | None:
        """Return the ergonomic method it has or will have, None where nobody said."""
        found = self.spec.get("x-method")
        return None if found is None else str(found)

    @property
    def left_out(self) -> str | None:
        """Return why it gets no method, None where it gets one."""
        found = self.spec.get("x-left-out")
        return None if found is None else str(found)

    @property
    def note(self) -> str:
        """Return what a reader of the coverage table should know, often nothing."""
        return str(self.spec.get("x-method-note", ""))

    @property
    def role(self) -> str:
        """Return who may call it."""
        return (
            "anyone"
            if self.spec.get("x-auth-exempt")
            else str(self.spec.get("x-auth-role", "authenticated"))
        )

    @property
    def since(self) -> str:
        """Return the first release that had it; 0.9.2 stands for that one or earlier."""
        return str(self.spec["x-since"])

    @property
    def answer(self) -> str:
        """Return json, none, bytes, sse or text."""
        return answer_kind(self.operation)

    @property
    def answer_schema(self) -> JSONObject:
        """Return the schema of the declared success answer; empty where nothing is declared."""
        answer = self.spec["responses"].get(self.operation.success, {})
        return next(media_schemas(answer), {})

    @property
    def encoding(self) -> str:
        """Return none, json, form or multipart."""
        return str(describe(self.operation)["encoding"])

    @property
    def raw_body_schema(self) -> JSONObject:
        """Return the schema of the request body as it stands, empty without a body."""
        return next(media_schemas(self.spec.get("requestBody", {})), {})

    @cached_property
    def body_schema(self) -> JSONObject | None:
        """Return the schema of the request body, references followed; None without a body."""
        body = next(media_schemas(self.spec.get("requestBody", {})), None)
        return None if body is None else resolve(body, self._known)

    @cached_property
    def inputs(self) -> dict[str, Input]:
        """Return everything it takes, by name; a name in two places counts once."""
        found: dict[str, Input] = {}
        for each in (*self._members(), *self._parameters()):
            twin = found.get(each.name)
            needed = each.required or (twin is not None and twin.required)
            kinds = each.kinds if twin is None else each.kinds | twin.kinds
            found[each.name] = Input(each.name, each.place, needed, kinds)
        return found

    def _parameters(self) -> Iterator[Input]:
        for one in self.spec.get("parameters", ()):
            kinds = kinds_of_schema(one["schema"], self._known)
            yield Input(one["name"], one["in"], bool(one.get("required")), kinds)

    def _members(self) -> Iterator[Input]:
        body = self.body_schema
        if body is None:
            return
        needed = bool(self.spec["requestBody"].get("required"))
        if "properties" not in body:
            yield Input("body", "body", needed, kinds_of_schema(body, self._known))
            return
        for name, schema in body["properties"].items():
            required = needed and name in body.get("required", ())
            yield Input(name, "body", required, kinds_of_schema(schema, self._known))


def read_contract(root: Path = REPOSITORY) -> JSONObject:
    """Return the committed openapi.yaml. Raises ContractError if it is no YAML."""
    path = Layout(root).openapi
    found: JSONObject = load_yaml(path.read_text("utf-8"), path.name)
    return found


def planned(contract: JSONObject) -> list[Planned]:
    """Return all operations of a contract, in the order of their services, paths and verbs."""
    known = components(contract)
    found = [Planned(operation, known) for operation in operations(contract)]
    return sorted(found, key=lambda one: (one.service, one.operation.path, one.operation.method))


def resolve(schema: JSONObject, known: JSONObject) -> JSONObject:
    """Return a schema or the component it refers to."""
    found: Any = schema
    while "$ref" in found:
        found = known[found["$ref"].removeprefix(SCHEMAS)]
    result: JSONObject = found
    return result
