"""Answers in the shape of the contract: with all required members and no unknown ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.samples import SampleFactory, sample_factory

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record

Schema = Mapping[str, Any]

_NO_VALUE: Any = object()


@lru_cache(maxsize=1024)
def _component(name: str) -> tuple[Schema, SampleFactory]:
    contract = Contract.shipped()
    return _schema_and_factory(contract, contract.document["components"]["schemas"][name])


@lru_cache(maxsize=1024)
def _answer(operation: str, member: str | None) -> tuple[Schema, SampleFactory]:
    contract = Contract.shipped()
    declared = next(item for item in contract.operations if item.name == operation)
    pointer = declared.answers.get((declared.status, "application/json"))
    schema = contract.resolve(contract.schema(pointer)) if pointer else {}
    if member is not None:
        schema = contract.resolve(schema["properties"][member])
    return _schema_and_factory(
        contract, schema["items"] if schema.get("type") == "array" else schema
    )


def _schema_and_factory(contract: Contract, schema: Schema) -> tuple[Schema, SampleFactory]:
    return contract.resolve(schema), sample_factory(contract, schema)


def _shaped(schema: Schema, make: SampleFactory, record: Mapping[str, Any], number: int) -> Record:
    known: Schema = schema.get("properties", {})
    open_ = not known or schema.get("additionalProperties") is True
    needed = {name: value for name, value in _sample(make, number).items() if name not in record}
    return {**needed, **{n: v for n, v in record.items() if open_ or n in known}}


def _sample(make: SampleFactory, number: int) -> Record:
    value = make(number)
    return value if isinstance(value, dict) else {}


def shaped(call: Call, record: Mapping[str, Any], *, member: str | None = None) -> Record:
    """Return `record` in the shape of the answer to `call`.

    Required members that are missing from `record` get sample values. Members that the contract
    does not declare are dropped. With `member`, the result has the shape of this member of the
    answer, or of its items if it is a list.
    """
    return _shaped(*_answer(call.operation.name, member), record, 0)


def changes(name: str, record: Mapping[str, Any]) -> Record:
    """Return the changes that the body of an update makes to a component.

    Null empties a member. A member that can be neither null nor empty stays as it is.
    """
    properties = _component(name)[0].get("properties", {})
    empty = {member: _empty(properties.get(member, {})) for member in record}
    changed = {m: empty[m] if value is None else value for m, value in record.items()}
    return {m: value for m, value in changed.items() if value is not _NO_VALUE}


def _empty(schema: Schema) -> Any:
    """Return the empty value of a member, or `_NO_VALUE` if it has none."""
    kinds = {option.get("type") for option in schema.get("anyOf", [schema])}
    if "null" in kinds or not schema:
        return None
    return {"array": [], "object": {}}.get(str(schema.get("type")), _NO_VALUE)


def component(name: str, record: Mapping[str, Any], *, number: int = 0) -> Record:
    """Return `record` in the shape of a component. `number` selects the sample values."""
    return _shaped(*_component(name), record, number)
