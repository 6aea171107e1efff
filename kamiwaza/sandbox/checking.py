"""Holding requests to the contract: what does not fit is refused as FastAPI refuses it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from . import form
from .complaints import Complaint, Location, complaint, complaints, missing
from .contract import DOCUMENT_URI, Contract, Operation, Parameter, reference
from .message import Refusal, Request

try:
    import jsonschema_rs
except ModuleNotFoundError as _absent:
    raise ModuleNotFoundError(
        "the sandbox checks requests with jsonschema-rs; install it with: "
        "pip install 'kamiwaza[sandbox]'",
        name="jsonschema_rs",
    ) from _absent

_TRUTH = {"true": True, "1": True, "yes": True, "on": True, "t": True, "y": True} | {
    "false": False,
    "0": False,
    "no": False,
    "off": False,
    "f": False,
    "n": False,
}
# OpenAPI says these are not parameters even where a document declares them as such.
NOT_PARAMETERS = frozenset({"authorization", "accept", "content-type"})
_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Checked:
    """The values of a request that fits the contract, decoded and with defaults filled in."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any


class Checker:
    """Validates requests, and answers in tests, against the contract's schemas."""

    def __init__(self, contract: Contract) -> None:
        """Register the document; schemas are compiled when first needed."""
        self._contract = contract
        self._registry = jsonschema_rs.Registry(
            [(DOCUMENT_URI, dict(contract.document))], draft=jsonschema_rs.Draft202012
        )
        self._validators: dict[str, jsonschema_rs.Validator] = {}

    def check(self, operation: Operation, request: Request, path: Mapping[str, str]) -> Checked:
        """Return the decoded values. Raises Refusal 422 with every finding."""
        found: list[Complaint] = []
        values: dict[str, Any] = {}
        for parameter in operation.parameters:
            if parameter.place == "path":
                values[parameter.name] = self._text(
                    parameter, [path[parameter.name]], ("path", parameter.name), found
                )
        query = dict(self._query(operation, request, found))
        for parameter in operation.parameters:
            if parameter.place == "header" and parameter.name.lower() not in NOT_PARAMETERS:
                sent = request.header(parameter.name)
                loc = ("header", parameter.name)
                if sent is not None:
                    self._text(parameter, [sent], loc, found)
                elif parameter.required:
                    found.append(missing(loc, None))
        body = self._body(operation, request, found)
        if found:
            raise Refusal(422, found)
        return Checked(values, query, body)

    def findings(self, pointer: str, value: object, root: Location = ()) -> Iterator[Complaint]:
        """Yield what FastAPI would say about `value` under the schema at `pointer`."""
        for error in self.errors(pointer, value):
            yield from complaints(error, root)

    def errors(self, pointer: str, value: object) -> Iterator[jsonschema_rs.ValidationError]:
        """Yield what is wrong with `value` under the schema at `pointer`, as validators say it."""
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
        self, operation: Operation, request: Request, found: list[Complaint]
    ) -> Iterator[tuple[str, Any]]:
        for parameter in operation.parameters:
            if parameter.place != "query":
                continue
            sent = [value for name, value in request.query if name == parameter.name]
            loc = ("query", parameter.name)
            if sent:
                yield parameter.name, self._text(parameter, sent, loc, found)
            elif parameter.required:
                found.append(missing(loc, None))
            else:
                yield parameter.name, parameter.schema.get("default")

    def _text(
        self, parameter: Parameter, sent: list[str], loc: Location, found: list[Complaint]
    ) -> Any:
        value = self.read(parameter.schema, sent)
        found.extend(self.findings(parameter.pointer, value, loc))
        return value

    def read(self, schema: Mapping[str, Any], sent: list[str]) -> Any:
        """Return text as the type its schema asks for, or as it is when it cannot be read so."""
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

    def _body(self, operation: Operation, request: Request, found: list[Complaint]) -> Any:
        if not operation.bodies:
            return None
        if not request.body and _MULTIPART not in operation.bodies:
            if operation.body_required:
                found.append(missing(("body",), None))
            return None
        media, pointer = next(iter(operation.bodies.items()))
        try:
            value = decode(media, request)
        except Refusal as refusal:
            found.extend(_as_list(refusal.detail))
            return None
        found.extend(self.findings(pointer, without_files(value), ("body",)))
        return self._filled(self._contract.schema(pointer), value)

    def _filled(self, schema: Mapping[str, Any], value: Any) -> Any:
        """Return an object with the defaults of the members that were not sent."""
        schema = self._contract.resolve(schema)
        properties: Mapping[str, Any] = schema.get("properties", {})
        if not isinstance(value, dict):
            return value
        defaults = {
            name: member["default"]
            for name, member in properties.items()
            if isinstance(member, Mapping) and "default" in member
        }
        return {**defaults, **value}


def decode(media: str, request: Request) -> Any:
    """Return the body of a request, read as `media`. Raises Refusal 422 if it is something else."""
    sent = (request.header("content-type") or "").partition(";")[0].strip().lower()
    if media == _FORM:
        return form.urlencoded(request.body) if sent == _FORM else {}
    if media == _MULTIPART:
        content_type = request.header("content-type") or ""
        return form.multipart(request.body, content_type) if sent == _MULTIPART else {}
    if sent and sent != "application/json" and not sent.endswith("+json"):
        # FastAPI hands a body of another type on as text, which no model accepts.
        text = request.body.decode("utf-8", "replace")
        sentence = "Input should be a valid dictionary or object to extract fields from"
        raise Refusal(422, [complaint("model_attributes_type", ("body",), sentence, text)])
    try:
        return json.loads(request.body)
    except ValueError as error:
        position = error.pos if isinstance(error, json.JSONDecodeError) else 0
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "invalid encoding"
        sentence = "JSON decode error"
        found = complaint("json_invalid", ("body", position), sentence, {}, error=reason)
        raise Refusal(422, [found]) from error


def _as_list(detail: object) -> list[Complaint]:
    return detail if isinstance(detail, list) else []


def without_files(value: Any) -> Any:
    """Return a decoded body with empty text in place of uploads, as schemas describe them."""
    if not isinstance(value, dict):
        return value
    return {name: "" if isinstance(item, form.Upload) else item for name, item in value.items()}


def _scalar(kind: str, text: str) -> int | float | bool | str | None:
    try:
        if kind == "integer":
            return int(text)
        if kind == "number":
            return float(text)
    except ValueError:
        return None
    return _TRUTH.get(text.lower()) if kind == "boolean" else text if kind == "string" else None


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _is_datetime(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
