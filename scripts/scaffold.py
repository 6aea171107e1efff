"""Print the method, the classes and the test of an operation: `make scaffold OPERATION=…`."""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract.document import components
from scripts.contract.errors import ContractError
from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import REASONS
from scripts.ledger.coverage import Entry, Ledger
from scripts.scaffolding.class_text import Classes
from scripts.scaffolding.method_text import MethodText
from scripts.scaffolding.trial_text import trial_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.schemas._base import Schema

_LAST = """
# Then: make sync format coverage-table test check
# - the client, or the service above, gives it out: `return self._lazy({service})`
# - what a class has otherwise than the contract has its reason in scripts/ledger/models.yaml
# - a contract test (tests/contract/services) once the sandbox plays it, then make record
"""


@dataclass(frozen=True)
class Scaffold:
    """The three texts, and the modules they are for; `note` is on what is there already."""

    schemas: str
    method: str
    test: str
    places: tuple[str, str, str]
    service: str
    note: str = ""

    def __str__(self) -> str:
        """Return everything, each text below the name of its file."""
        texts = zip(self.places, (self.schemas, self.method, self.test), strict=True)
        parts = [f"# --- {n}. {place}\n{text}" for n, (place, text) in enumerate(texts, 1) if text]
        return "\n".join(parts) + _LAST.format(service=self.service)


def scaffold(wanted: str, ledger: Ledger, models: Sequence[type[Schema]] | None = None) -> Scaffold:
    """Return what an operation needs: `METHOD /path`, its method's or its function's name.

    Classes are written for what has none among `models`, by default all of `kamiwaza.schemas`.
    Raises ContractError for an operation that is unknown or gets no method.
    """
    entry = _find(wanted, ledger)
    one = entry.operation
    known = components(ledger.contract)
    classes = Classes(known, models=models)
    method = MethodText(one, classes)
    parents = str(one.method).split(".")[:-1]
    home = f"kamiwaza._async.services.{'.'.join(parents)}"
    places = (
        f"kamiwaza/schemas/{one.service}.py",
        _module(home),
        f"tests/unit/{one.service}/test_{'_'.join([*parents[1:], method.name])}.py",
    )
    own = [f"from kamiwaza.schemas.{one.service} import {name}" for name in _own(method)]
    text = method.text().replace("from kamiwaza_api", "\n".join([*own, "from kamiwaza_api"]), 1)
    return Scaffold(
        _formatted(_schemas(classes)),
        _formatted(text),
        _formatted(trial_text(method, home, known)),
        places,
        method.service,
        f"{one.key} has a method: {one.method} ({entry.method.where})" if entry.method else "",
    )


def main(arguments: list[str] | None = None) -> int:
    """Print the scaffold; return 1 with one clear line if there is none to print."""
    parser = argparse.ArgumentParser(prog="python -m scripts.scaffold", description=__doc__)
    parser.add_argument("operation", help='"GET /path", context.list_collections, or its method')
    given = parser.parse_args(arguments)
    try:
        found = scaffold(given.operation, Ledger.committed())
    except ContractError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    if found.note:
        sys.stderr.write(f"note: {found.note}; this is how a new one would begin\n")
    sys.stdout.write(str(found))
    return 0


def _module(home: str) -> str:
    """Return the file of a service: that of its package where it is one."""
    path = home.replace(".", "/")
    return f"{path}/__init__.py" if (REPOSITORY / path).is_dir() else f"{path}.py"


def _find(wanted: str, ledger: Ledger) -> Entry:
    verb, _, path = wanted.strip().partition(" ")
    key = f"{verb.upper()} {path.strip()}" if path else wanted.strip()
    for entry in ledger.entries:
        one = entry.operation
        if key not in (one.key, one.name, one.method):
            continue
        if one.left_out is not None:
            why = REASONS.get(one.left_out, "")
            raise ContractError(
                f"{one.key} gets no method ({one.left_out}: {why}); use client.raw, or drop"
                f" left_out in {one.overlay}"
            )
        if one.method is None:
            raise ContractError(f"{one.key} has no name yet: add its method to {one.overlay}")
        return entry
    names = [n for one in ledger.operations for n in (one.key, one.name, str(one.method))]
    close = difflib.get_close_matches(key, names, 3, 0.5)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise ContractError(f"no operation of openapi.yaml is {wanted!r}{hint}")


def _own(method: MethodText) -> list[str]:
    """Return the new classes the method itself names."""
    text = method.text()
    return [name for name in method.classes.texts if name in text.replace("(", " ").split() or
            f"{name}." in text or f"[{name}" in text or f" {name}" in text]  # fmt: skip


def _schemas(classes: Classes) -> str:
    if not classes.texts:
        return ""
    text = "\n\n\n".join(classes.texts.values())
    used = [line for line in classes.import_lines() if _is_used(line, text)]
    return "\n".join(["from __future__ import annotations", "", *sorted(used), "", "", text]) + "\n"


def _is_used(line: str, text: str) -> bool:
    return any(name in text for name in line.partition(" import ")[2].split(", "))


def _formatted(text: str) -> str:
    """Return the text as `make format` would leave it, without imports it does not need."""
    for command in (
        ["check", "--select", "F401,I", "--fix-only", "--quiet"],
        ["format", "--quiet"],
    ):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--stdin-filename", "scaffold.py", "-"],
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ContractError(f"the text is not Python: {done.stderr.strip()}")
        text = done.stdout
    return text


if __name__ == "__main__":
    sys.exit(main())
