"""Hold the parameters of methods to what their operations take."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.contract.errors import ContractError
from scripts.contract.identifiers import identifier
from scripts.contract.layout import REPOSITORY
from scripts.contract.yamlio import load_yaml
from scripts.ledger.kinds import fits, kinds_of_annotation, takes_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.ledger.contract import Input, Planned
    from scripts.ledger.coverage import Ledger
    from scripts.ledger.sources import Method

TABLE = Path(__file__).with_name("parameters.yaml")
_SHOWN = f"scripts/ledger/{TABLE.name}"
_PARTS = ("renamed", "added", "omitted", "loosened", "tightened", "retyped")

EVERYWHERE = {"X-Workroom-ID": "workroom"}
"""What has another name in every method; nothing needs to be said of it in the table."""

OBJECTS = re.compile(r"_(?:id|urn|key|name)$")
"""The ends of inputs that identify an object. Every method may take the object itself in their
place, as a parameter without that end: the caller mostly has it at hand."""


@dataclass(frozen=True)
class Rule:
    """What every method on one kind of operation may take beyond its inputs, each with why."""

    applies: Callable[[Method, Planned], bool]
    added: Mapping[str, str]


def _is_paged(method: Method, operation: Planned) -> bool:
    answer = method.node.returns
    is_page = answer is not None and re.match(r"(Async)?Page\[", ast.unparse(answer))
    return "x-paging" in operation.spec and bool(is_page)


PAGES = Rule(
    _is_paged,
    {
        "limit": "counts all items, whatever the pages",
        "page_size": "counts the items of one request; limit those of all",
        "page_token": "every paged list calls the place to go on so",
        "prefetch": "how far to read ahead is about pages, not about the platform",
    },
)
"""Of these operations the position (offset, skip, page, cursor) need not be given: iterating goes
on from where it is, page_token from anywhere."""

RULES = (
    PAGES,
    Rule(
        lambda _, operation: operation.answer == "bytes",
        {
            "path": "where the file goes",
            "resume": "whether a part that is there is gone on with",
            "connections": "how many parts are fetched at once",
            "progress": "who is told how much has come",
            "expected_sha256": "the checksum the caller knows",
            "overwrite": "whether a file that is there may go",
        },
    ),
    Rule(
        lambda _, operation: operation.encoding == "multipart",
        {"progress": "who is told how much was sent"},
    ),
    Rule(
        lambda _, operation: operation.answer == "sse",
        {
            "heartbeat": "how long silence may last is about the connection",
            "reconnect": "how to go on after a cut is about the connection",
        },
    ),
)
"""What is said here need not, and must not, be said in the table too."""


@dataclass
class Reasons:
    """What one method does otherwise on purpose; what was not needed is a finding."""

    name: str
    table: dict[str, dict[str, Any]]
    needed: set[tuple[str, str]] = field(default_factory=set)

    def has(self, part: str, name: str) -> bool:
        """Tell whether the table has a reason, and note that it was needed."""
        if name not in self.table.get(part, {}):
            return False
        self.needed.add((part, name))
        return True

    def parameter(self, name: str, method: Method, enums: frozenset[str]) -> str:
        """Return the name a method has for an input."""
        usual = EVERYWHERE.get(name) or identifier(name)
        noun = identifier(OBJECTS.sub("", name))
        allowed = [usual, name] + [noun] * takes_object(method.annotation(noun), enums)
        found = next((one for one in allowed if one in method.parameters), None)
        if found is None and self.has("renamed", name):
            found = str(self.table["renamed"][name]["to"])
        return found or usual

    def stale(self) -> Iterator[str]:
        """Yield the entries that explain nothing (any more), or what needs no reason."""
        for part, names in self.table.items():
            for name in names:
                if (part, name) not in self.needed:
                    yield (
                        f"{self.name}: {_SHOWN} explains {part} {name}, which is not so, or which"
                        " every method may do"
                    )


def read_table(path: Path = TABLE) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the table of deliberate differences. Raises ContractError for a malformed one."""
    found = load_yaml(path.read_text("utf-8"), path.name) or {}
    for method, parts in found.items():
        for part, names in parts.items():
            if part not in _PARTS or not all(_explained(part, why) for why in names.values()):
                raise ContractError(f"{_SHOWN}: {method}: {part} needs a reason for every name")
    table: dict[str, dict[str, dict[str, Any]]] = found
    return table


def findings(ledger: Ledger, table: dict[str, dict[str, dict[str, Any]]]) -> list[str]:
    """Return what the methods of a ledger take otherwise than their operations, without reason."""
    enums = enum_names()
    found: list[str] = []
    covered = {e.method.path: (e.method, e.operation) for e in ledger.entries if e.method}
    for path, (method, operation) in sorted(covered.items()):
        reasons = Reasons(path, table.get(path, {}))
        differing = _compare(method, operation, reasons, enums)
        found += [f"{path} ({method.where}), {operation.key}: {what}" for what in differing]
        found += reasons.stale()
    unknown = sorted(table.keys() - covered.keys())
    return found + [
        f"{path}: {_SHOWN} explains it, but there is no such method" for path in unknown
    ]


def enum_names(root: Path = REPOSITORY) -> frozenset[str]:
    """Return the names of the enumerations among the domain models, read from their sources."""
    return frozenset(
        node.name
        for path in (root / "kamiwaza" / "schemas").glob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(b) for b in node.bases)
    )


def _compare(
    method: Method, operation: Planned, reasons: Reasons, enums: frozenset[str]
) -> Iterator[str]:
    rules = [rule for rule in RULES if rule.applies(method, operation)]
    position = operation.spec["x-paging"].get("position") if PAGES in rules else None
    expected: set[str] = set()
    for name, one in operation.inputs.items():
        parameter = reasons.parameter(name, method, enums)
        if parameter in method.parameters:
            expected.add(parameter)
            yield from _compare_one(method, one, parameter, reasons, enums)
        elif name != position and not reasons.has("omitted", name):
            yield (
                f"{one.place} {name} cannot be given; add the parameter {parameter}, or the"
                f" reason to {_SHOWN} (renamed or omitted)"
            )
    for parameter in method.parameters:
        if parameter not in method.used:
            yield f"{parameter} is taken and never used"
        is_allowed = any(parameter in rule.added for rule in rules)
        if parameter not in expected and not (is_allowed or reasons.has("added", parameter)):
            yield f"the operation knows no {parameter}; drop it or explain it in {_SHOWN} (added)"


def _compare_one(
    method: Method, one: Input, parameter: str, reasons: Reasons, enums: frozenset[str]
) -> Iterator[str]:
    annotation, required = method.parameters[parameter]
    taken = kinds_of_annotation(annotation, enums)
    if not fits(one.kinds, taken) and not reasons.has("retyped", one.name):
        yield (
            f"{parameter} takes {_words(taken)}, the contract allows {_words(one.kinds)}"
            f" for {one.place} {one.name}"
        )
    if one.required and not required and not reasons.has("loosened", one.name):
        yield f"{parameter} may be left out, {one.place} {one.name} may not (loosened)"
    if required and not one.required and not reasons.has("tightened", one.name):
        yield f"{parameter} must be given, {one.place} {one.name} need not (tightened)"


def _explained(part: str, why: Any) -> bool:
    text = why.get("why") if isinstance(why, dict) and part == "renamed" and "to" in why else why
    return isinstance(text, str) and len(text) > 8


def _words(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds - {"null"})) or "nothing of JSON"
