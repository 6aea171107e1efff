"""Refuse a contract that the generator would silently turn into wrong code."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import (
    JSONObject,
    Operation,
    components,
    operations,
)
from scripts.contract import view
from scripts.contract.identifiers import RESERVED_CLASSES, RESERVED_NAMES, class_name, identifier
from scripts.contract.subset.parameters import faults

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGING_STYLES = ("page", "offset", "skip", "cursor", "page_token", "limit")
REPEATS = ("safe", "idempotent", "never", "conditional")

_PATH = re.compile(r"(/([\w.~:@-]|\{[A-Za-z_]\w*\})*)+", re.ASCII)
_NAME = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_ROLE = re.compile(r"[A-Za-z][\w.:-]*", re.ASCII)
_RELEASE = re.compile(r"\d+(\.\d+)+")


def check(document: JSONObject) -> None:
    """Raise ContractError naming every fault of a contract.

    An operation may lack `x-since` if its first release is unknown.
    """
    faults = sorted({*_naming(document), *_each_operation(document)})
    if faults:
        raise ContractError("the contract has faults:\n  " + "\n  ".join(faults))


def _naming(document: JSONObject) -> Iterator[str]:
    """Find names that map to the same file, which the generator does not report."""
    all_operations = list(operations(document))
    files = Counter(_file(operation) for operation in all_operations)
    for operation in all_operations:
        if files[_file(operation)] > 1:
            yield f"{operation.key}: another operation is written to {_file(operation)} too"
    modules = Counter(identifier(name).casefold() for name in components(document))
    for name in components(document):
        if modules[identifier(name).casefold()] > 1:
            yield f"schema {name}: another schema has the same module"
        if class_name(name) != name:
            yield f"schema {name}: the generator would rename it"
        if name in RESERVED_CLASSES:
            yield f"schema {name}: generated modules import this name"


def _file(operation: Operation) -> str:
    service, _, function = operation.spec["operationId"].partition(".")
    return f"{service}/{identifier(function)}.py".casefold()


def _each_operation(document: JSONObject) -> Iterator[str]:
    for operation in operations(document):
        for fault in (*_identity(operation), *_inputs(operation), *_facts(operation)):
            yield f"{operation.key}: {fault}"


def _identity(operation: Operation) -> Iterator[str]:
    name = operation.spec["operationId"]
    function = name.partition(".")[2]
    if not _NAME.fullmatch(name) or identifier(function) != function:
        yield f"{name!r} is not a name of the form service.function"
    if function in RESERVED_NAMES:
        yield f"the name {function} is reserved in generated modules"
    if operation.spec["tags"] != [name.partition(".")[0]]:
        yield "its tag is not its service"
    if not _PATH.fullmatch(operation.path):
        yield "the path has characters that are not allowed in a template"
    if not operation.spec["responses"]:
        yield "no answer is declared"


def _inputs(operation: Operation) -> Iterator[str]:
    parameters = operation.spec.get("parameters", [])
    placed = re.findall(r"{(\w+)}", operation.path)
    declared = [p["name"] for p in parameters if p["in"] == "path"]
    if sorted(placed) != sorted(declared):
        yield f"path parameters {declared} do not fit the path"
    for parameter in parameters:
        if parameter["in"] not in ("path", "query", "header"):
            yield f"parameter {parameter['name']} is in {parameter['in']}"
    yield from faults(operation)
    if "requestBody" in operation.spec and not operation.spec["requestBody"]["content"]:
        yield "the body has no media type"
    expected = view.answer_kind(operation)
    for status in view.other_successes(operation):
        kind = view.answer_kind(operation, status)
        if kind not in (expected, "none"):
            yield f"answer {operation.success} is {expected} and answer {status} is {kind}"
        if not status.isdigit():
            yield f"answers {operation.success} and {status} cannot be told apart"


def _facts(operation: Operation) -> Iterator[str]:
    spec = operation.spec
    if spec.get("x-repeat") not in REPEATS:
        yield f"x-repeat {spec.get('x-repeat')!r} is unknown"
    if not _ROLE.fullmatch(spec.get("x-auth-role", "authenticated")):
        yield f"x-auth-role {spec['x-auth-role']!r} is not a word"
    if not _RELEASE.fullmatch(str(spec.get("x-since", "0.0"))):
        yield f"x-since {spec['x-since']!r} is not a release"
    paging = spec.get("x-paging", {})
    if paging and paging.get("style") not in PAGING_STYLES:
        yield f"paging style {paging.get('style')!r} is unknown"
    queries = {p["name"] for p in spec.get("parameters", ()) if p["in"] == "query"}
    for member in ("limit", "position"):
        if paging.get(member) is not None and paging[member] not in queries:
            yield f"paging {member} {paging[member]!r} is not a query parameter"
