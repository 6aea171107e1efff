"""Request checks: what does not fit the contract is refused as FastAPI refuses it."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kamiwaza.sandbox.contract.bodies import MULTIPART, decode, unreadable, without_files
from kamiwaza.sandbox.contract.document import (
    DOCUMENT_URI,
    Contract,
    Operation,
    Parameter,
    reference,
)
from kamiwaza.sandbox.contract.ids import canonical
from kamiwaza.sandbox.contract.validation_errors import (
    ErrorDetail,
    Location,
    invalid_uuid,
    missing,
    validation_errors,
)
from kamiwaza.sandbox.message import Refusal, Request

try:
    import jsonschema_rs
except ModuleNotFoundError as _absent:
    raise ModuleNotFoundError(
        "the sandbox checks requests with jsonschema-rs; install it with: "
        "pip install 'kamiwaza-client[sandbox]'",
        name="jsonschema_rs",
    ) from _absent

_INTEGER = re.compile(r"\s*[+-]?[0-9]+(_[0-9]+)*\s*")
_BOOLEANS = {"true": True, "1": True, "yes": True, "on": True, "t": True, "y": True} | {
    "false": False,
    "0": False,
    "no": False,
    "off": False,
    "f": False,
    "n": False,
}
# OpenAPI does not treat these as parameters, also where a document declares them.
NOT_PARAMETERS = frozenset({"authorization", "accept", "content-type"})
# The gateway reads this header for every operation, declared or not.
WORKROOM_HEADER = "X-Workroom-ID"


class Values(dict[str, Any]):
    """Values by declared name. An undeclared name gives None.

    Behaviours are written for the newest release. Contracts of older ones declare less.
    """

    def __missing__(self, name: str) -> None:
        """Return None for a name that the contract does not declare."""
        return


@dataclass(frozen=True, slots=True)
class CheckedRequest:
    """The values of a valid request, decoded and with defaults."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any


class RequestChecker:
    """Validates requests against the contract. Tests validate answers with it."""

    def __init__(self, contract: Contract) -> None:
        """Register the document. Schemas are compiled on first use."""
        self._contract = contract
        self._registry = jsonschema_rs.Registry(
            [(DOCUMENT_URI, dict(contract.document))], draft=jsonschema_rs.Draft202012
        )
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    def check(
        self, operation: Operation, request: Request, path: Mapping[str, str]
    ) -> CheckedRequest:
        """Return the decoded values. Raises Refusal 422 with all errors."""
        errors: list[ErrorDetail] = []
        values: dict[str, Any] = {}
        for parameter in operation.parameters:
            if parameter.place == "path":
                values[parameter.name] = self._parameter_value(
                    parameter, [path[parameter.name]], ("path", parameter.name), errors
                )
        query = Values(self._query(operation, request, errors))
        for parameter in operation.parameters:
            if parameter.place == "header" and parameter.name.lower() not in NOT_PARAMETERS:
                sent = request.header(parameter.name)
                loc = ("header", parameter.name)
                if sent is not None:
                    self._parameter_value(parameter, [sent], loc, errors)
                elif parameter.required:
                    errors.append(missing(loc, None))
        workroom = request.header(WORKROOM_HEADER)
        if operation.role is not None and workroom is not None and not _is_uuid(workroom):
            if not any(status == 422 for status, _ in operation.answers):
                raise Refusal(404, "Workroom not found")
            errors.append(invalid_uuid(("header", WORKROOM_HEADER), workroom))
        body = self._body(operation, request, errors)
        if errors:
            raise Refusal(422, self._declared_error_members(operation, errors))
        return CheckedRequest(values, query, body)

    def _declared_error_members(
        self, operation: Operation, errors: list[ErrorDetail]
    ) -> list[ErrorDetail]:
        """Return errors with only the members that the operation's 422 answer declares."""
        pointer = operation.answers.get((422, "application/json"))
        schema = self._contract.resolve(self._contract.schema(pointer)) if pointer else {}
        for option in schema.get("anyOf", [schema]):
            detail = self._contract.resolve(option).get("properties", {}).get("detail", {})
            if detail.get("type") == "array":
                known = self._contract.resolve(detail["items"]).get("properties", {})
                return [{name: value for name, value in e.items() if name in known} for e in errors]
        return errors

    def findings(self, pointer: str, value: object, root: Location = ()) -> Iterator[ErrorDetail]:
        """Yield FastAPI's errors for `value` under the schema at `pointer`."""
        for error in self.errors(pointer, value):
            yield from validation_errors(error, root)

    def errors(self, pointer: str, value: object) -> Iterator[jsonschema_rs.ValidationError]:
        """Yield the validator's errors for `value` under the schema at `pointer`."""
        yield from self._validator(pointer).iter_errors(value)

    def _validator(self, pointer: str) -> jsonschema_rs.Validator:
        known = self._validators.get(pointer)
        if known is None:
            known = self._validators[pointer] = jsonschema_rs.Draft202012Validator(
                {"$ref": reference(pointer)},
                registry=self._registry,
                validate_formats=True,
                formats={"uuid": _is_uuid, "date-time": _is_datetime},
                offline=True,
            )
        return known

    def _query(
        self, operation: Operation, request: Request, errors: list[ErrorDetail]
    ) -> Iterator[tuple[str, Any]]:
        for parameter in operation.parameters:
            if parameter.place != "query":
                continue
            sent = [value for name, value in request.query if name == parameter.name]
            loc = ("query", parameter.name)
            if sent:
                yield parameter.name, self._parameter_value(parameter, sent, loc, errors)
            elif parameter.required:
                errors.append(missing(loc, None))
            else:
                yield parameter.name, parameter.schema.get("default")

    def _parameter_value(
        self, parameter: Parameter, sent: list[str], loc: Location, errors: list[ErrorDetail]
    ) -> Any:
        value = self.read(parameter.schema, sent)
        errors.extend(self.findings(parameter.pointer, value, loc))
        is_id = isinstance(value, str) and _is_id(parameter.schema)
        return (canonical(value) or value) if is_id else value

    def read(self, schema: Mapping[str, Any], sent: list[str]) -> Any:
        """Return text as the type of its schema, or unchanged if it cannot be converted."""
        schema = self._contract.resolve(schema)
        options = [self._contract.resolve(option) for option in schema.get("anyOf", [schema])]
        if any(option.get("type") == "array" for option in options):
            items = next(option for option in options if option.get("type") == "array")
            return [self.read(items.get("items", {}), [value]) for value in sent]
        for option in options:
            value = _scalar(str(option.get("type")), sent[-1])
            if value is not None:
                return value
        return sent[-1]

    def _body(self, operation: Operation, request: Request, errors: list[ErrorDetail]) -> Any:
        if not operation.bodies:
            return None
        if not request.body and MULTIPART not in operation.bodies:
            if operation.body_required:
                errors.append(missing(("body",), None))
            return None
        media, pointer = next(iter(operation.bodies.items()))
        try:
            value = decode(media, request)
        except Refusal as refusal:
            if not isinstance(refusal.detail, list):
                raise
            errors.extend(refusal.detail)
            return None
        unreadable_parts = unreadable(value, ("body",))
        errors.extend(unreadable_parts or self.findings(pointer, without_files(value), ("body",)))
        return self._with_defaults(self._contract.schema(pointer), value)

    def _with_defaults(self, schema: Mapping[str, Any], value: Any) -> Any:
        """Return an object with the defaults of missing members."""
        schema = self._contract.resolve(schema)
        properties: Mapping[str, Any] = schema.get("properties", {})
        if not isinstance(value, dict):
            return value
        defaults = {
            name: member["default"]
            for name, member in properties.items()
            if isinstance(member, Mapping) and "default" in member
        }
        known: dict[str, Any] = self._as_declared(schema, value)
        return Values({**defaults, **known})

    def _as_declared(self, schema: Mapping[str, Any], value: Any) -> Any:
        """Return a value as the platform's models keep it.

        They ignore undeclared members, and read whole numbers such as 2.0 as integers.
        """
        schema = self._contract.resolve(schema)
        real = [option for option in schema.get("anyOf", ()) if option.get("type") != "null"]
        if len(real) == 1:
            return self._as_declared(real[0], value)
        if isinstance(value, float) and value.is_integer() and _is_integer(real or [schema]):
            return int(value)
        if isinstance(value, list) and isinstance(schema.get("items"), Mapping):
            return [self._as_declared(schema["items"], item) for item in value]
        if isinstance(value, dict):
            return self._declared_members(schema, value)
        return value

    def _declared_members(
        self, schema: Mapping[str, Any], value: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        members: Mapping[str, Any] = schema.get("properties", {})
        others: object = schema.get("additionalProperties")
        other = others if isinstance(others, Mapping) else {}
        return {
            name: self._as_declared(members.get(name, other), item)
            for name, item in value.items()
            if name in members or others or not members
        }


def _scalar(kind: str, text: str) -> int | float | bool | str | None:
    try:
        if kind == "integer" and _INTEGER.fullmatch(text):
            return int(text)
        if kind == "number" and text.isascii():
            return float(text) if math.isfinite(float(text)) else None
    except ValueError:
        return None
    return _BOOLEANS.get(text.lower()) if kind == "boolean" else text if kind == "string" else None


def _is_integer(options: list[Mapping[str, Any]]) -> bool:
    kinds = {option.get("type") for option in options}
    return "integer" in kinds and "number" not in kinds


def _is_id(schema: Mapping[str, Any]) -> bool:
    return "uuid" in [option.get("format") for option in schema.get("anyOf", [schema])]


def _is_uuid(text: str) -> bool:
    return canonical(text) is not None


def _is_datetime(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
