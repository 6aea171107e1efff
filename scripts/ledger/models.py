"""Compare the domain models with their components and report every difference."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import kamiwaza.schemas
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject, components
from kamiwaza.contract.documents.text import load_yaml
from kamiwaza.schemas._base import Patch, Payload, Schema
from scripts.ledger.contract import planned_operations
from scripts.ledger.shapes import Shape, of_annotation, of_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic.fields import FieldInfo

TABLE = Path(__file__).with_name("models.yaml")
_TABLE_NAME = f"scripts/ledger/{TABLE.name}"
_BASES = (Schema, Payload, Patch)

_NULLABLE_TEXT = "the class allows null, the contract does not"
RULES = {
    f"nullable: {_NULLABLE_TEXT}": "an answer needs only the members that identify the object;"
    " older servers omit the others or send null",
    "words: the class lists known values": "the contract allows any text; the class lists the known"
    " values and accepts all others",
}
"""Differences that every class may have, each with its reason. They have no entry in the table. The
first one applies only to answers, and not to members that may identify the object."""

_REFERENCE = re.compile(rf"{SCHEMAS}(\w+)")
_IDENTITY = re.compile(r"(?:^|[._])(?:id|uuid|urn|jti|sub|key|name)$")


@dataclass(frozen=True, order=True)
class Difference:
    """One difference between a member and its component. `aspect` is the kind of difference."""

    place: str
    aspect: str
    text: str
    where: str = ""

    @property
    def key(self) -> str:
        """Return the key in the table of known differences."""
        return f"{self.place}: {self.aspect}: {self.text}"

    def __str__(self) -> str:
        """Return the place, the difference and the files."""
        return f"{self.key} ({self.where})"


@dataclass(frozen=True)
class KnownDifferences:
    """The deliberate differences and the classes without a component, with their reasons."""

    untyped: dict[str, dict[str, str]]
    reasons: dict[str, str]


def read_table(path: Path = TABLE) -> KnownDifferences:
    """Return the table. Raises ContractError if an entry has no reason."""
    raw = load_yaml(path.read_text("utf-8"), path.name)
    reasons: dict[str, str] = {}
    for entry in raw["differences"]:
        if not entry.get("why"):
            raise ContractError(f"{_TABLE_NAME}: {entry} has no reason")
        reasons.update({f"{place}: {entry['differs']}": entry["why"] for place in entry["at"]})
    return KnownDifferences(raw["untyped"], reasons)


def domain_models() -> list[type[Schema]]:
    """Return every class of `kamiwaza.schemas`, sorted by name."""
    for module in pkgutil.iter_modules(kamiwaza.schemas.__path__):
        importlib.import_module(f"kamiwaza.schemas.{module.name}")
    result = {c for c in _subclasses(Schema) if c not in _BASES and is_defined_in_its_module(c)}
    return sorted(result, key=lambda model: model.__name__)


def is_defined_in_its_module(class_: type) -> bool:
    """Return True if a module of `kamiwaza.schemas` has the class under its own name."""
    # pydantic adds each parametrised generic class to the module that uses it.
    if getattr(class_, "__pydantic_generic_metadata__", {}).get("origin") is not None:
        return False
    module = sys.modules.get(class_.__module__)
    is_ours = class_.__module__.startswith(f"{kamiwaza.schemas.__name__}.")
    return is_ours and getattr(module, class_.__name__, None) is class_


def component_of(model: type[Schema]) -> str | None:
    """Return the component of a class, or None. The component of a base class does not count."""
    result = vars(model).get("component")
    return None if result is None else str(result)


def findings(
    contract: JSONObject, models: Iterable[type[Schema]], table: KnownDifferences
) -> list[str]:
    """Return the differences without a reason, and the entries that are not needed."""
    models = list(models)
    answers = _components_of_answers(contract)
    result = {
        difference.key: difference
        for model in models
        for difference in differences(contract, model)
        if not _follows_rule(difference, is_answer=component_of(model) in answers)
    }
    unexplained = [
        str(difference) for key, difference in result.items() if key not in table.reasons
    ]
    stale = [
        f"{_TABLE_NAME} has an entry that is not needed: {key}"
        for key in table.reasons.keys() - result
    ]
    return sorted([*unexplained, *stale, *_component_findings(contract, models, table)])


def _follows_rule(difference: Difference, *, is_answer: bool) -> bool:
    """Return True if a rule allows the difference."""
    if f"{difference.aspect}: {difference.text}" not in RULES:
        return False
    return difference.aspect != "nullable" or (is_answer and not _IDENTITY.search(difference.place))


def _components_of_answers(contract: JSONObject) -> set[str]:
    """Return the components that answers use, directly or through others."""
    known = components(contract)
    names = _REFERENCE.findall(str([one.answer_schema for one in planned_operations(contract)]))
    result: set[str] = set()
    while names:
        name = names.pop()
        if name not in result:
            result.add(name)
            names += _REFERENCE.findall(str(known.get(name, {})))
    return result


def differences(contract: JSONObject, model: type[Schema]) -> Iterator[Difference]:
    """Yield the differences between a class and its component, sorted by member."""
    name = component_of(model)
    if name is None:
        return
    known = components(contract)
    where = f"{_file_of(model)} and component {name} of openapi.yaml"
    if name not in known:
        yield Difference(model.__name__, "component", f"there is no component {name}", where)
        return
    schema = known[name]
    members = {field.alias or key: field for key, field in model.model_fields.items()}
    members = {key: field for key, field in members.items() if not field.exclude}
    properties = schema.get("properties", {})
    for member in sorted(properties.keys() | members.keys()):
        place = f"{model.__name__}.{member}"
        if member not in members:
            shape = of_schema(properties[member], known)
            yield Difference(place, "missing", f"the contract has it, as {shape}", where)
        elif member not in properties:
            yield Difference(place, "extra", "the contract has no such member", where)
        else:
            expected = of_schema(properties[member], known)
            is_required = member in schema.get("required", ())
            for aspect, text in _compare_member(model, members[member], expected, is_required):
                yield Difference(place, aspect, text, where)


def _compare_member(
    model: type[Schema], field: FieldInfo, expected: Shape, is_required: bool
) -> Iterator[tuple[str, str]]:
    actual = of_annotation(field.rebuild_annotation())
    is_body = issubclass(model, Payload)
    if "null" in expected.kinds and not {"null", "any"} & actual.kinds:
        yield "nullable", "the contract allows null, the class does not"
    is_lenient = "null" in actual.kinds and not {"null", "any"} & expected.kinds
    # In a body, None means that the member is not sent.
    if is_lenient and (is_required or not is_body):
        yield "nullable", _NULLABLE_TEXT
    if field.is_required() and not is_required:
        yield "required", "required by the class, optional in the contract"
    elif is_body and is_required and not field.is_required():
        yield "required", "required by the contract, optional in the class"
    yield from _compare(expected.without_null, actual.without_null)


def _compare(expected: Shape, actual: Shape) -> Iterator[tuple[str, str]]:
    """Yield the differences of two shapes. Null is compared before."""
    if "enum" in expected.kinds | actual.kinds:
        yield from _compare_values(expected, actual)
    hidden = {"enum", "string"} if expected.values or actual.values else set()
    expected_types, actual_types = expected.kinds - hidden, actual.kinds - hidden
    # Every integer is a number. Read as an integer it keeps all its digits.
    if "number" in expected_types & actual_types:
        expected_types, actual_types = expected_types - {"integer"}, actual_types - {"integer"}
    if expected_types != actual_types:
        yield "type", f"the contract says {expected}, the class {actual}"
    if {"component"} <= expected_types & actual_types and expected.component != actual.component:
        yield "type", f"the contract says {expected}, the class stands for {actual}"
    for part in ("items", "members"):
        expected_part, actual_part = getattr(expected, part), getattr(actual, part)
        if expected_part is not None and actual_part is not None:
            for aspect, text in _compare(expected_part, actual_part):
                yield aspect, f"of its {part}: {text}"
            if ("null" in expected_part.kinds) != ("null" in actual_part.kinds):
                yield (
                    "nullable",
                    f"of its {part}: the contract says {expected_part}, the class {actual_part}",
                )


def _compare_values(expected: Shape, actual: Shape) -> Iterator[tuple[str, str]]:
    missing = sorted(map(str, expected.values - actual.values))
    extra = sorted(map(str, actual.values - expected.values))
    if missing:
        yield "enum", f"the class lacks the values {', '.join(missing)}"
    if extra and not expected.values and {"string"} <= expected.kinds & actual.kinds:
        yield "words", "the class lists known values"
    elif extra:
        yield "enum", f"the contract lacks the values {', '.join(extra)}"
    if "string" not in actual.kinds:
        yield "closed", "refuses values of newer servers; use OpenEnum"


def _component_findings(
    contract: JSONObject, models: list[type[Schema]], table: KnownDifferences
) -> Iterator[str]:
    """Find classes without a component or a reason, and reasons that no longer apply."""
    answers = {
        difference.key: difference.answer_schema for difference in planned_operations(contract)
    }
    names = {model.__name__ for model in models}
    for model in models:
        reason = table.untyped.get(model.__name__)
        if component_of(model) is None and reason is None:
            yield (
                f"{model.__name__} ({_file_of(model)}): it has no component; set `component`, or"
                f" add the reason to {_TABLE_NAME}"
            )
        elif component_of(model) is not None and reason is not None:
            yield f"{model.__name__}: {_TABLE_NAME} says that it has no component, but it has one"
    for name, reason in table.untyped.items():
        key = reason.get("operation")
        if name not in names:
            yield f"{name}: {_TABLE_NAME} has an entry, but there is no such class"
        elif key is not None and key not in answers:
            yield f"{name}: openapi.yaml has no operation {key}"
        elif key is not None and "$ref" in str(answers[key]):
            yield f"{name}: {key} has a typed answer now, {answers[key]}; name its component"


def _subclasses(model: type[Schema]) -> Iterator[type[Schema]]:
    for child in model.__subclasses__():
        yield child
        yield from _subclasses(child)


def _file_of(model: type[Schema]) -> str:
    return f"{model.__module__.replace('.', '/')}.py"
