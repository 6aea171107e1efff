"""Verify that a generated package is complete and works."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import (
    JSONObject,
    Operation,
    absent_operations,
    components,
    operations,
)
from scripts.contract.identifiers import identifier
from scripts.contract.layout import REPOSITORY
from scripts.contract.probe import PART

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TIMEOUT = 120.0


def verify(contract: JSONObject, package: Path) -> str:
    """Return a line of figures. Raises ContractError with all faults."""
    faults = [
        *_files_of_operations(contract, package),
        *_classes_of_schemas(contract, package),
        *_dangling_imports(package),
    ]
    if not faults:
        faults = list(_requests(contract, package))
    if faults:
        raise ContractError(f"the generated package is wrong:\n  {chr(10).join(faults[:50])}")
    count = sum(1 for _ in operations(contract))
    return f"{count} operations, {len(components(contract))} schemas, all verified"


def _files_of_operations(contract: JSONObject, package: Path) -> Iterator[str]:
    all_operations = [*operations(contract), *absent_operations(contract)]
    expected = {o.spec["operationId"].replace(".", "/") + ".py": o.key for o in all_operations}
    written = {
        path.relative_to(package / "api").as_posix()
        for path in (package / "api").glob("*/*.py")
        if path.name != "__init__.py"
    }
    yield from (
        f"{expected[name]}: {name} was not written" for name in sorted(expected.keys() - written)
    )
    yield from (f"{name}: there is no such operation" for name in sorted(written - expected.keys()))


def _classes_of_schemas(contract: JSONObject, package: Path) -> Iterator[str]:
    for name in components(contract):
        module = package / "models" / f"{identifier(name)}.py"
        text = module.read_text("utf-8") if module.exists() else ""
        if not re.search(rf"^(class {name}\b|{name}: TypeAlias = )", text, re.MULTILINE):
            yield f"schema {name}: no class was written"


def _dangling_imports(package: Path) -> Iterator[str]:
    """Find imports of modules or names that do not exist, also inside functions."""
    read = {path: _names(path) for path in sorted(package.rglob("*.py"))}
    for path, (_, imports) in read.items():
        for node in imports:
            folder = path.parents[node.level - 1]
            target = folder.joinpath(*(node.module or "").split("."))
            module = target / "__init__.py" if target.is_dir() else target.with_suffix(".py")
            defined = read[module][0] if module in read else set()
            for name in node.names:
                if name.name not in defined:
                    where = path.relative_to(package)
                    yield f"{where}:{node.lineno}: {name.name} is not in {node.module}"


def _names(module: Path) -> tuple[set[str], list[ast.ImportFrom]]:
    """Return the names that a module defines, and its relative imports."""
    names: set[str] = set()
    imports: list[ast.ImportFrom] = []
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names.update(alias.asname or alias.name for alias in node.names)
            if isinstance(node, ast.ImportFrom) and node.level:
                imports.append(node)
    return names, imports


def _requests(contract: JSONObject, package: Path) -> Iterator[str]:
    """Import every module in a separate process and build the request of every operation."""
    command = [sys.executable, "-m", "scripts.contract.probe", str(package)]
    process = subprocess.run(
        command, check=False, cwd=REPOSITORY, capture_output=True, text=True, timeout=TIMEOUT
    )
    if process.returncode:
        yield f"importing the package failed:\n{process.stderr}"
        return
    built: dict[str, Any] = json.loads(process.stdout)
    for operation in operations(contract):
        request = built.get(operation.spec["operationId"])
        if request is None:
            yield f"{operation.key}: no request was built"
        else:
            yield from (f"{operation.key}: {fault}" for fault in _faults(operation, request))
    for operation in absent_operations(contract):
        if not built.get(operation.spec["operationId"], {}).get("absent_in"):
            yield f"{operation.key}: its function is not marked as absent"


def _faults(operation: Operation, request: JSONObject) -> Iterator[str]:
    if request["error"]:
        yield request["error"]
        return
    if request["method"] != operation.method.upper():
        yield f"the method is {request['method']}"
    template = re.sub(r"\\{\w+\\}", "[^/?#]+", re.escape(operation.path))
    if request["template"] != operation.path or not re.fullmatch(template, request["path"]):
        yield f"the path is {request['path']}"
    parameters = operation.spec.get("parameters", ())
    for place in ("query", "header"):
        declared = {p["name"] for p in parameters if p["in"] == place}
        sent = {name.removesuffix(f"[{PART}]") for name in request[place]}
        # An exploded mapping is sent by the names of its members.
        exploded = {PART} if PART in sent else set()
        missing = declared - sent if not exploded else set()
        yield from (f"{place} parameter {name} is wrong" for name in sorted(missing))
        unknown = sent - declared - exploded
        yield from (f"{place} parameter {name} is unknown" for name in sorted(unknown))
    if request["body"] != ("requestBody" in operation.spec):
        yield "the body is missing or unexpected"
