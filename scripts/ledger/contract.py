"""The operations of the contract with their planned methods and their inputs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.openapi import (
    SCHEMAS,
    JSONObject,
    Operation,
    components,
    media_schemas,
    operations,
)
from kamiwaza.contract.documents.text import load_yaml
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.view import answer_kind, describe
from scripts.ledger.json_types import json_types_of_schema

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REASONS = {
    "internal": "for gateways, browsers or peers, not for clients",
    "raw-only": "another form of the same call",
}
"""The reasons why an operation has no method: the values of `left_out` in overlays."""


@dataclass(frozen=True, slots=True)
class Input:
    """One input of an operation: a parameter, a member of the body, or the whole body."""

    name: str
    place: str
    required: bool
    json_types: frozenset[str]


class PlannedOperation:
    """One operation with the facts from the overlay of its service."""

    def __init__(self, operation: Operation, known: JSONObject) -> None:
        """Take an operation and the components of its document."""
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
        """Return the path of the overlay file of its service."""
        return f"scripts/contract/overlays/{self.service}.yaml"

    @property
    def method(self) -> str | None:
        """Return the name of its method in the client, or None if the overlay names none."""
        result = self.spec.get("x-method")
        return None if result is None else str(result)

    @property
    def left_out(self) -> str | None:
        """Return the reason why it has no method, or None."""
        result = self.spec.get("x-left-out")
        return None if result is None else str(result)

    @property
    def note(self) -> str:
        """Return the note for the coverage table. It may be empty."""
        return str(self.spec.get("x-method-note", ""))

    @property
    def role(self) -> str:
        """Return the required role, or `anyone`."""
        return (
            "anyone"
            if self.spec.get("x-auth-exempt")
            else str(self.spec.get("x-auth-role", "authenticated"))
        )

    @property
    def since(self) -> str:
        """Return the first release that has it. 0.9.2 means 0.9.2 or earlier."""
        return str(self.spec["x-since"])

    @property
    def answer(self) -> str:
        """Return json, none, bytes, sse or text."""
        return answer_kind(self.operation)

    @property
    def answer_schema(self) -> JSONObject:
        """Return the schema of the success answer, or an empty one if none is declared."""
        answer = self.spec["responses"].get(self.operation.success, {})
        return next(media_schemas(answer), {})

    @property
    def encoding(self) -> str:
        """Return none, json, form or multipart."""
        return str(describe(self.operation)["encoding"])

    @property
    def raw_body_schema(self) -> JSONObject:
        """Return the schema of the request body unresolved, or an empty one without a body."""
        return next(media_schemas(self.spec.get("requestBody", {})), {})

    @cached_property
    def body_schema(self) -> JSONObject | None:
        """Return the resolved schema of the request body, or None without a body."""
        body = next(media_schemas(self.spec.get("requestBody", {})), None)
        return None if body is None else resolve(body, self._known)

    @cached_property
    def inputs(self) -> dict[str, Input]:
        """Return the inputs by name. Inputs of the same name are merged."""
        result: dict[str, Input] = {}
        for input_ in (*self._members(), *self._parameters()):
            earlier = result.get(input_.name)
            required = input_.required or (earlier is not None and earlier.required)
            json_types = (
                input_.json_types if earlier is None else input_.json_types | earlier.json_types
            )
            result[input_.name] = Input(input_.name, input_.place, required, json_types)
        return result

    def _parameters(self) -> Iterator[Input]:
        for parameter in self.spec.get("parameters", ()):
            json_types = json_types_of_schema(parameter["schema"], self._known)
            yield Input(
                parameter["name"], parameter["in"], bool(parameter.get("required")), json_types
            )

    def _members(self) -> Iterator[Input]:
        body = self.body_schema
        if body is None:
            return
        is_body_required = bool(self.spec["requestBody"].get("required"))
        if "properties" not in body:
            yield Input("body", "body", is_body_required, json_types_of_schema(body, self._known))
            return
        for name, schema in body["properties"].items():
            required = is_body_required and name in body.get("required", ())
            yield Input(name, "body", required, json_types_of_schema(schema, self._known))


def read_contract(root: Path = REPOSITORY) -> JSONObject:
    """Return the committed openapi.yaml. Raises ContractError if it is not valid YAML."""
    path = Layout(root).openapi
    result: JSONObject = load_yaml(path.read_text("utf-8"), path.name)
    return result


def planned_operations(contract: JSONObject) -> list[PlannedOperation]:
    """Return all operations of a contract, sorted by service, path and HTTP method."""
    known = components(contract)
    result = [PlannedOperation(operation, known) for operation in operations(contract)]
    return sorted(
        result,
        key=lambda planned: (planned.service, planned.operation.path, planned.operation.method),
    )


def resolve(schema: JSONObject, known: JSONObject) -> JSONObject:
    """Return a schema with a reference at its top followed."""
    resolved = schema
    while "$ref" in resolved:
        resolved = known[resolved["$ref"].removeprefix(SCHEMAS)]
    return resolved
