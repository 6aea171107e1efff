"""Hold the domain models to the components they stand for, and name every difference."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import kamiwaza.schemas
from kamiwaza.schemas._base import Patch, Payload, Schema
from scripts.contract.document import SCHEMAS, JSONObject, components
from scripts.contract.errors import ContractError
from scripts.contract.yamlio import load_yaml
from scripts.ledger.contract import planned
from scripts.ledger.shapes import Shape, of_annotation, of_schema

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pydantic.fields import FieldInfo

TABLE = Path(__file__).with_name("models.yaml")
_SHOWN = f"scripts/ledger/{TABLE.name}"
_BASES = (Schema, Payload, Patch)

_LENIENT = "the class allows null, the contract does not"
RULES = {
    f"nullable: {_LENIENT}": "only what identifies an object is needed in an answer; older servers"
    " leave the rest out or send null",
    "words: the class names some": "an open text in the contract; these are the words the platform"
    " is known to use, and all others are taken too",
}
"""Differences every class may have, each with its reason; the table is not asked about them. The
first is for answers only, and not for members that may identify the object."""

_REFERENCE = re.compile(rf"{SCHEMAS}(\w+)")
_IDENTITY = re.compile(r"(?:^|[._])(?:id|uuid|urn|jti|sub|key|name)$")


@dataclass(frozen=True, order=True)
class Difference:
    """One member of one class that is not as its component says; `aspect` is one word for how."""

    place: str
    aspect: str
    text: str
    where: str = ""

    @property
    def key(self) -> str:
        """Return place and difference, as the table of reasons knows them."""
        return f"{self.place}: {self.aspect}: {self.text}"

    def __str__(self) -> str:
        """Return the place, what differs there, and in which files."""
        return f"{self.key} ({self.where})"


@dataclass(frozen=True)
class Table:
    """What is otherwise on purpose: classes without a component, differences, each with why."""

    untyped: dict[str, dict[str, str]]
    reasons: dict[str, str]


def read_table(path: Path = TABLE) -> Table:
    """Return the table. Raises ContractError if an entry of it has no reason."""
    raw = load_yaml(path.read_text("utf-8"), path.name)
    reasons: dict[str, str] = {}
    for entry in raw["differences"]:
        if not entry.get("why"):
            raise ContractError(f"{_SHOWN}: {entry} has no reason")
        reasons.update({f"{place}: {entry['differs']}": entry["why"] for place in entry["at"]})
    return Table(raw["untyped"], reasons)


def domain_models() -> list[type[Schema]]:
    """Return every class of `kamiwaza.schemas`, by name."""
    for module in pkgutil.iter_modules(kamiwaza.schemas.__path__):
        importlib.import_module(f"kamiwaza.schemas.{module.name}")
    found = {c for c in _below(Schema) if c not in _BASES and is_at_home(c)}
    return sorted(found, key=lambda model: model.__name__)


def is_at_home(kind: type) -> bool:
    """Tell whether a class is what its module below `kamiwaza.schemas` calls so."""
    module = sys.modules.get(kind.__module__)
    is_ours = kind.__module__.startswith(f"{kamiwaza.schemas.__name__}.")
    return is_ours and getattr(module, kind.__name__, None) is kind


def component_of(model: type[Schema]) -> str | None:
    """Return the component a class itself names; what a base names does not count."""
    found = vars(model).get("component")
    return None if found is None else str(found)


def findings(contract: JSONObject, models: Iterable[type[Schema]], table: Table) -> list[str]:
    """Return what differs without a reason, and reasons for what does not differ (any more)."""
    models = list(models)
    answers = _answered(contract)
    found = {
        one.key: one
        for model in models
        for one in differences(contract, model)
        if not _is_usual(one, is_answer=component_of(model) in answers)
    }
    open_ones = [str(one) for key, one in found.items() if key not in table.reasons]
    stale = [
        f"{_SHOWN} explains what is not so, or what every class may do: {key}"
        for key in table.reasons.keys() - found
    ]
    return sorted([*open_ones, *stale, *_homeless(contract, models, table)])


def _is_usual(one: Difference, *, is_answer: bool) -> bool:
    """Tell whether every class may differ so."""
    if f"{one.aspect}: {one.text}" not in RULES:
        return False
    return one.aspect != "nullable" or (is_answer and not _IDENTITY.search(one.place))


def _answered(contract: JSONObject) -> set[str]:
    """Return the components that answers consist of, directly or within others."""
    known = components(contract)
    names = _REFERENCE.findall(str([one.answer_schema for one in planned(contract)]))
    found: set[str] = set()
    while names:
        name = names.pop()
        if name not in found:
            found.add(name)
            names += _REFERENCE.findall(str(known.get(name, {})))
    return found


def differences(contract: JSONObject, model: type[Schema]) -> Iterator[Difference]:
    """Yield what a class has otherwise than its component, member by member."""
    name = component_of(model)
    if name is None:
        return
    known = components(contract)
    where = f"{_file(model)} and component {name} of openapi.yaml"
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
            wanted = of_schema(properties[member], known)
            needed = member in schema.get("required", ())
            for aspect, text in _compare_member(model, members[member], wanted, needed):
                yield Difference(place, aspect, text, where)


def _compare_member(
    model: type[Schema], field: FieldInfo, wanted: Shape, needed: bool
) -> Iterator[tuple[str, str]]:
    ours = of_annotation(field.rebuild_annotation())
    is_body = issubclass(model, Payload)
    if "null" in wanted.kinds and not {"null", "any"} & ours.kinds:
        yield "nullable", "the contract allows null, the class does not"
    is_lenient = "null" in ours.kinds and not {"null", "any"} & wanted.kinds
    # In a body None means that the member is not given.
    if is_lenient and (needed or not is_body):
        yield "nullable", _LENIENT
    if field.is_required() and not needed:
        yield "required", "the class needs it, in the contract it is optional"
    elif is_body and needed and not field.is_required():
        yield "required", "the contract needs it, in the class it is optional"
    yield from _compare(wanted.without_null, ours.without_null)


def _compare(wanted: Shape, ours: Shape) -> Iterator[tuple[str, str]]:
    """Yield the aspects in which two shapes differ; null was compared before."""
    if "enum" in wanted.kinds | ours.kinds:
        yield from _compare_values(wanted, ours)
    hidden = {"enum", "string"} if wanted.values or ours.values else set()
    here, there = wanted.kinds - hidden, ours.kinds - hidden
    # Every integer is a number, and only as an integer it keeps all its digits.
    if "number" in here & there:
        here, there = here - {"integer"}, there - {"integer"}
    if here != there:
        yield "type", f"the contract says {wanted}, the class {ours}"
    if {"component"} <= here & there and wanted.component != ours.component:
        yield "type", f"the contract says {wanted}, the class stands for {ours}"
    for part in ("items", "members"):
        mine, theirs = getattr(wanted, part), getattr(ours, part)
        if mine is not None and theirs is not None:
            for aspect, text in _compare(mine, theirs):
                yield aspect, f"of its {part}: {text}"
            if ("null" in mine.kinds) != ("null" in theirs.kinds):
                yield "nullable", f"of its {part}: the contract says {mine}, the class {theirs}"


def _compare_values(wanted: Shape, ours: Shape) -> Iterator[tuple[str, str]]:
    missing = sorted(map(str, wanted.values - ours.values))
    surplus = sorted(map(str, ours.values - wanted.values))
    if missing:
        yield "enum", f"the class lacks the values {', '.join(missing)}"
    if surplus and not wanted.values and {"string"} <= wanted.kinds & ours.kinds:
        yield "words", "the class names some"
    elif surplus:
        yield "enum", f"the contract lacks the values {', '.join(surplus)}"
    if "string" not in ours.kinds:
        yield "closed", "values a newer server adds are refused; use OpenEnum"


def _homeless(contract: JSONObject, models: list[type[Schema]], table: Table) -> Iterator[str]:
    """Find classes without component or reason, and reasons that ended."""
    answers = {one.key: one.answer_schema for one in planned(contract)}
    names = {model.__name__ for model in models}
    for model in models:
        reason = table.untyped.get(model.__name__)
        if component_of(model) is None and reason is None:
            yield (
                f"{model.__name__} ({_file(model)}): it names no component; set `component`, or"
                f" say in {_SHOWN} why it has none"
            )
        elif component_of(model) is not None and reason is not None:
            yield f"{model.__name__}: {_SHOWN} says it has no component, it names one"
    for name, reason in table.untyped.items():
        key = reason.get("operation")
        if name not in names:
            yield f"{name}: {_SHOWN} knows it, there is no such class"
        elif key is not None and key not in answers:
            yield f"{name}: openapi.yaml has no operation {key}"
        elif key is not None and "$ref" in str(answers[key]):
            yield f"{name}: {key} has a typed answer now, {answers[key]}; name its component"


def _below(model: type[Schema]) -> Iterator[type[Schema]]:
    for child in model.__subclasses__():
        yield child
        yield from _below(child)


def _file(model: type[Schema]) -> str:
    return f"{model.__module__.replace('.', '/')}.py"
