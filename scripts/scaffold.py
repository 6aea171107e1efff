"""Print the method, the classes and the test of an operation: `make scaffold OPERATION=…`."""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import components
from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import REASONS
from scripts.ledger.coverage import Entry, Ledger
from scripts.scaffolding.class_text import Classes
from scripts.scaffolding.method_text import MethodText
from scripts.scaffolding.unit_test_text import unit_test_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.schemas._base import Schema

_NEXT_STEPS = """
# Then: make sync format coverage-table test check
# - add a property to the client or to the parent service: `return self._lazy({service})`
# - add the reason for each difference from the contract to scripts/ledger/models.yaml
# - add the behaviour to the sandbox, a contract test to tests/contract/services, and record it
"""


@dataclass(frozen=True)
class Scaffold:
    """The three texts and their files. `note` names an existing method."""

    schemas: str
    method: str
    test: str
    places: tuple[str, str, str]
    service: str
    note: str = ""

    def __str__(self) -> str:
        """Return all texts, each after the name of its file."""
        texts = zip(self.places, (self.schemas, self.method, self.test), strict=True)
        parts = [f"# --- {n}. {place}\n{text}" for n, (place, text) in enumerate(texts, 1) if text]
        return "\n".join(parts) + _NEXT_STEPS.format(service=self.service)


def scaffold(wanted: str, ledger: Ledger, models: Sequence[type[Schema]] | None = None) -> Scaffold:
    """Return the texts for an operation.

    Args:
        wanted: `METHOD /path`, or the name of the method or of the generated function.
        ledger: the ledger with the operation.
        models: existing domain models. Default: all of `kamiwaza.schemas`.

    Raises:
        ContractError: the operation is unknown or deliberately has no method.
    """
    entry = _find(wanted, ledger)
    planned = entry.operation
    known = components(ledger.contract)
    classes = Classes(known, models=models)
    method = MethodText(planned, classes)
    parents = str(planned.method).split(".")[:-1]
    module = f"kamiwaza._async.services.{'.'.join(parents)}"
    places = (
        f"kamiwaza/schemas/{planned.service}.py",
        _file_of(module),
        f"tests/unit/{planned.service}/test_{'_'.join([*parents[1:], method.name])}.py",
    )
    imports = [
        f"from kamiwaza.schemas.{planned.service} import {name}" for name in _used_classes(method)
    ]
    text = method.text().replace("from kamiwaza_api", "\n".join([*imports, "from kamiwaza_api"]), 1)
    return Scaffold(
        _formatted(_schemas_text(classes)),
        _formatted(text),
        _formatted(unit_test_text(method, module, known)),
        places,
        method.service,
        f"{planned.key} already has a method: {planned.method} ({entry.method.where})"
        if entry.method
        else "",
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the scaffold and return the exit status, 1 after an error."""
    parser = argparse.ArgumentParser(prog="python -m scripts.scaffold", description=__doc__)
    parser.add_argument("operation", help='"GET /path", context.list_collections, or its method')
    options = parser.parse_args(arguments)
    try:
        result = scaffold(options.operation, Ledger.committed())
    except ContractError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    if result.note:
        sys.stderr.write(f"note: {result.note}; the scaffold shows a new one\n")
    sys.stdout.write(str(result))
    return 0


def _file_of(module: str) -> str:
    """Return the file of a service, which is the init module of a package."""
    path = module.replace(".", "/")
    return f"{path}/__init__.py" if (REPOSITORY / path).is_dir() else f"{path}.py"


def _find(wanted: str, ledger: Ledger) -> Entry:
    verb, _, path = wanted.strip().partition(" ")
    key = f"{verb.upper()} {path.strip()}" if path else wanted.strip()
    for entry in ledger.entries:
        planned = entry.operation
        if key not in (planned.key, planned.name, planned.method):
            continue
        if planned.left_out is not None:
            why = REASONS.get(planned.left_out, "")
            raise ContractError(
                f"{planned.key} has no method ({planned.left_out}: {why}); use client.raw, or"
                f" remove left_out from {planned.overlay}"
            )
        if planned.method is None:
            raise ContractError(
                f"{planned.key} has no planned method: add one to {planned.overlay}"
            )
        return entry
    names = [
        n for planned in ledger.operations for n in (planned.key, planned.name, str(planned.method))
    ]
    close = difflib.get_close_matches(key, names, 3, 0.5)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise ContractError(f"openapi.yaml has no operation {wanted!r}{hint}")


def _used_classes(method: MethodText) -> list[str]:
    """Return the new classes that the method uses."""
    text = method.text()
    return [name for name in method.classes.texts if name in text.replace("(", " ").split() or
            f"{name}." in text or f"[{name}" in text or f" {name}" in text]  # fmt: skip


def _schemas_text(classes: Classes) -> str:
    if not classes.texts:
        return ""
    text = "\n\n\n".join(classes.texts.values())
    used = [line for line in classes.import_lines() if _is_used(line, text)]
    return "\n".join(["from __future__ import annotations", "", *sorted(used), "", "", text]) + "\n"


def _is_used(line: str, text: str) -> bool:
    return any(name in text for name in line.partition(" import ")[2].split(", "))


def _formatted(text: str) -> str:
    """Return the text without unused imports, formatted as by `make format`."""
    for command in (
        ["check", "--select", "F401,I", "--fix-only", "--quiet"],
        ["format", "--quiet"],
    ):
        process = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", "scaffold.py", "-"],
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        if process.returncode:
            raise ContractError(f"the text is not Python: {process.stderr.strip()}")
        text = process.stdout
    return text


if __name__ == "__main__":
    sys.exit(main())
