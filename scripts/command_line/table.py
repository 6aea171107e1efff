"""`python -m scripts.command_line.table`: write the table of commands from the catalogue."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.command_line.kinds import kind_of
from scripts.contract.layout import REPOSITORY
from scripts.surface.reading import CatalogueReader

if TYPE_CHECKING:
    from scripts.surface.catalogue import Method, Parameter, Service

FOLDER = REPOSITORY / "kamiwaza" / "cli" / "commands"
# These methods create or change clients, take Python types, or have commands written by hand.
WITHOUT_COMMAND = frozenset(
    {
        "aclose", "close", "connection", "on_cluster", "openai.client", "openai.parse",
        "openai.responses.parse", "openai.responses.stream", "operation", "operations.gather",
        "recording", "request", "retrieval.flight", "whoami", "with_options", "workroom",
    }
)  # fmt: skip
REVEALING = ("create", "mint", "rotate", "regenerate")
"""Prefixes of methods that return a secret, which cannot be read again."""


def tables(client: Service) -> dict[str, dict[str, Any]]:
    """Return the content of each file by its file name.

    Args:
        client: the catalogue.
    """
    files = {f"{service.path}.json": _group(service) for service in client.services}
    index: dict[str, Any] = {name.removesuffix(".json"): t["help"] for name, t in files.items()}
    return {**files, "index.json": index, "root.json": _group(client, with_groups=False)}


def _group(service: Service, *, with_groups: bool = True) -> dict[str, Any]:
    groups = {s.path.rpartition(".")[2]: _group(s) for s in service.services if with_groups}
    commands = {m.name: _command(m) for m in service.methods if m.path not in WITHOUT_COMMAND}
    commands = {name: command for name, command in commands.items() if command is not None}
    return {"help": _help(service.summary), "groups": groups, "commands": commands}


def _command(method: Method) -> dict[str, Any] | None:
    rows = [(p, _parameter(p)) for p in method.parameters]
    if any(row is None and p.required for p, row in rows):
        return None
    return {
        "path": method.path,
        "help": method.summary,
        "description": method.description,
        "effect": method.effect,
        "role": method.role,
        "repeat": method.operations[0].repeat if method.operations else "",
        "operations": [fact.route for fact in method.operations[:1]],
        "returns": method.returns,
        "reveals": method.name.startswith(REVEALING),
        "parameters": [row for _, row in rows if row is not None],
    }


def _parameter(parameter: Parameter) -> dict[str, Any] | None:
    kind = kind_of(parameter.annotation)
    if kind is None:
        return None
    return {
        "name": parameter.name,
        "kind": kind.name,
        "multiple": kind.multiple,
        "nullable": kind.nullable,
        "accepts": kind.accepts,
        "required": parameter.required,
        "positional": parameter.positional and parameter.required,
        "default": parameter.default,
        "help": parameter.description,
    }


def _help(text: str) -> str:
    """Return the text of a service's docstring without the leading name of the service."""
    head, _, rest = text.partition(": ")
    text = rest if head.startswith("`client") and rest else text
    return text[:1].upper() + text[1:]


def file_text(content: dict[str, Any]) -> str:
    """Return the text of a file."""
    return json.dumps(content, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or with `--check` compare them. Return the exit status."""
    parser = argparse.ArgumentParser(description="Write the table of commands.")
    parser.add_argument("--check", action="store_true", help="only compare the committed files")
    check = parser.parse_args(arguments).check
    texts = {name: file_text(content) for name, content in tables(CatalogueReader().read()).items()}
    committed = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.json")}
    if check:
        if texts == committed:
            return 0
        sys.stderr.write("kamiwaza/cli/commands is outdated: run `make command-table`\n")
        return 1
    for name in committed.keys() - texts.keys():
        (FOLDER / name).unlink()
    for name, text in texts.items():
        Path(FOLDER / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
