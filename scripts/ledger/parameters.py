"""Compare the parameters of methods with the inputs of their operations."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.text import load_yaml
from scripts.contract.identifiers import identifier
from scripts.contract.layout import REPOSITORY
from scripts.ledger.json_types import accepts_all, accepts_object, json_types_of_annotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.ledger.contract import Input, PlannedOperation
    from scripts.ledger.coverage import Ledger
    from scripts.ledger.sources import Method

TABLE = Path(__file__).with_name("parameters.yaml")
_TABLE_NAME = f"scripts/ledger/{TABLE.name}"
_SECTIONS = ("renamed", "added", "omitted", "loosened", "tightened", "retyped")

RENAMED_EVERYWHERE = {"X-Workroom-ID": "workroom"}
"""Inputs with another name in every method. They have no entry in the table."""

IDENTIFIER_SUFFIX = re.compile(r"_(?:id|urn|key|name)$")
"""Suffixes of inputs that identify an object. Every method may accept the object itself, as a
parameter without the suffix."""


@dataclass(frozen=True)
class Rule:
    """Parameters that every method on a kind of operation may add, each with the reason."""

    applies: Callable[[Method, PlannedOperation], bool]
    added: Mapping[str, str]


def _is_paged(method: Method, operation: PlannedOperation) -> bool:
    answer = method.node.returns
    is_page = answer is not None and re.match(r"(Async)?Page\[", ast.unparse(answer))
    return "x-paging" in operation.spec and bool(is_page)


PAGES = Rule(
    _is_paged,
    {
        "limit": "the maximum number of items over all pages",
        "page_size": "the number of items of one request; limit counts all items",
        "page_token": "every paged list has this name for the position",
        "prefetch": "the number of pages to read ahead is a setting of the client",
    },
)
"""These operations need no parameter for the position (offset, skip, page, cursor), because the
iterator and `page_token` set it."""

RULES = (
    PAGES,
    Rule(
        lambda _, operation: operation.answer == "bytes",
        {
            "path": "the path of the file to write",
            "resume": "whether to continue a partial download",
            "connections": "the number of parts to download at the same time",
            "progress": "the callback for the number of bytes received",
            "expected_sha256": "the checksum of the file",
            "overwrite": "whether to replace an existing file",
        },
    ),
    Rule(
        lambda _, operation: operation.encoding == "multipart",
        {"progress": "the callback for the number of bytes sent"},
    ),
    Rule(
        lambda _, operation: operation.answer == "sse",
        {
            "heartbeat": "the maximum silence is a setting of the connection",
            "reconnect": "reconnecting is a setting of the connection",
        },
    ),
)
"""Parameters that a rule allows must not have an entry in the table."""


@dataclass
class MethodReasons:
    """The deliberate differences of input_ method. An entry that is not used is a finding."""

    name: str
    table: dict[str, dict[str, Any]]
    used_entries: set[tuple[str, str]] = field(default_factory=set)

    def has(self, section: str, name: str) -> bool:
        """Return True if the table has a reason, and mark the entry as used."""
        if name not in self.table.get(section, {}):
            return False
        self.used_entries.add((section, name))
        return True

    def parameter(self, name: str, method: Method, enums: frozenset[str]) -> str:
        """Return the name of the method's parameter for an input."""
        default_name = RENAMED_EVERYWHERE.get(name) or identifier(name)
        object_name = identifier(IDENTIFIER_SUFFIX.sub("", name))
        allowed = [default_name, name] + [object_name] * accepts_object(
            method.annotation(object_name), enums
        )
        result = next((choice for choice in allowed if choice in method.parameters), None)
        if result is None and self.has("renamed", name):
            result = str(self.table["renamed"][name]["to"])
        return result or default_name

    def stale(self) -> Iterator[str]:
        """Yield a finding for every entry that was not used."""
        for section, names in self.table.items():
            for name in names:
                if (section, name) not in self.used_entries:
                    yield (
                        f"{self.name}: the entry {section} {name} in {_TABLE_NAME} is not needed;"
                        " remove it"
                    )


def read_table(path: Path = TABLE) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the table of deliberate differences. Raises ContractError for an invalid table."""
    result = load_yaml(path.read_text("utf-8"), path.name) or {}
    for method, sections in result.items():
        for section, names in sections.items():
            if section not in _SECTIONS or not all(
                _has_reason(section, reason) for reason in names.values()
            ):
                raise ContractError(
                    f"{_TABLE_NAME}: {method}: {section} needs a reason for every name"
                )
    table: dict[str, dict[str, dict[str, Any]]] = result
    return table


def findings(ledger: Ledger, table: dict[str, dict[str, dict[str, Any]]]) -> list[str]:
    """Return the differences between methods and operations that have no reason in the table."""
    enums = enum_names()
    result: list[str] = []
    covered = {e.method.path: (e.method, e.operation) for e in ledger.entries if e.method}
    for path, (method, operation) in sorted(covered.items()):
        reasons = MethodReasons(path, table.get(path, {}))
        differences = _compare_parameters(method, operation, reasons, enums)
        result += [f"{path} ({method.where}), {operation.key}: {text}" for text in differences]
        result += reasons.stale()
    unknown = sorted(table.keys() - covered.keys())
    return result + [
        f"{path}: {_TABLE_NAME} has an entry, but there is no such method" for path in unknown
    ]


def enum_names(root: Path = REPOSITORY) -> frozenset[str]:
    """Return the names of the enums in `kamiwaza/schemas`, read from the sources."""
    return frozenset(
        node.name
        for path in (root / "kamiwaza" / "schemas").glob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(b) for b in node.bases)
    )


def _compare_parameters(
    method: Method, operation: PlannedOperation, reasons: MethodReasons, enums: frozenset[str]
) -> Iterator[str]:
    rules = [rule for rule in RULES if rule.applies(method, operation)]
    position = operation.spec["x-paging"].get("position") if PAGES in rules else None
    expected: set[str] = set()
    for name, input_ in operation.inputs.items():
        parameter = reasons.parameter(name, method, enums)
        if parameter in method.parameters:
            expected.add(parameter)
            yield from _compare_input(method, input_, parameter, reasons, enums)
        elif name != position and not reasons.has("omitted", name):
            yield (
                f"{input_.place} {name} has no parameter; add {parameter}, or an"
                f" entry to {_TABLE_NAME} (renamed or omitted)"
            )
    for parameter in method.parameters:
        if parameter not in method.used:
            yield f"the parameter {parameter} is never used"
        is_allowed = any(parameter in rule.added for rule in rules)
        if parameter not in expected and not (is_allowed or reasons.has("added", parameter)):
            yield f"there is no input {parameter}; remove it or add it to {_TABLE_NAME} (added)"


def _compare_input(
    method: Method, input_: Input, parameter: str, reasons: MethodReasons, enums: frozenset[str]
) -> Iterator[str]:
    annotation, required = method.parameters[parameter]
    accepted = json_types_of_annotation(annotation, enums)
    if not accepts_all(input_.json_types, accepted) and not reasons.has("retyped", input_.name):
        yield (
            f"{parameter} accepts {_type_names(accepted)}, the contract allows"
            f" {_type_names(input_.json_types)} for {input_.place} {input_.name}"
        )
    if input_.required and not required and not reasons.has("loosened", input_.name):
        yield f"{parameter} is optional, {input_.place} {input_.name} is required (loosened)"
    if required and not input_.required and not reasons.has("tightened", input_.name):
        yield f"{parameter} is required, {input_.place} {input_.name} is optional (tightened)"


def _has_reason(section: str, reason: Any) -> bool:
    if section == "renamed" and isinstance(reason, dict) and "to" in reason:
        reason = reason.get("why")
    return isinstance(reason, str) and len(reason) > 8


def _type_names(json_types: frozenset[str]) -> str:
    return " or ".join(sorted(json_types - {"null"})) or "no JSON type"
