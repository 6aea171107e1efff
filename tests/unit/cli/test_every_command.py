"""Every method has a command with help, and every command runs with generated arguments."""

from __future__ import annotations

import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from kamiwaza.cli import table
from kamiwaza.cli.application import application
from kamiwaza.cli.exit_codes import CODES
from kamiwaza.cli.table import spelled
from scripts.command_line.kinds import kind_of
from scripts.command_line.table import WITHOUT_COMMAND
from scripts.command_line.table import main as write_table
from scripts.ledger.coverage import Ledger
from tests.unit.cli.conftest import Run

# They read a stream that ends only when one side closes it.
ENDLESS = {"workrooms events stream", "operations notifications stream", "logs follow"}
WORDS = {
    "int": "1", "float": "0.5", "datetime": "2026-01-01T00:00:00Z", "date": "2026-01-01",
    "json": "{}", "secret": "-",
}  # fmt: skip


def _rows(content: dict[str, Any], *path: str) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for name, row in content["commands"].items():
        yield (*path, spelled(name)), row
    for name, below in content["groups"].items():
        yield from _rows(below, *path, spelled(name))


ROWS = [
    *_rows(table.group("root")),
    *(found for name in table.summaries() for found in _rows(table.group(name), spelled(name))),
]


def _words(row: dict[str, Any], folder: Path) -> list[str]:
    words: list[str] = []
    for parameter in row["parameters"]:
        if not parameter["required"]:
            continue
        word = WORDS.get(parameter["kind"], str(uuid.UUID(int=7, version=4)))
        if parameter["kind"] == "path":
            word = str(folder / f"{len(words)}.txt")
        if parameter["kind"] == "flag":
            words.append(f"--{spelled(parameter['name'])}")
        elif parameter["positional"]:
            words.append(word)
        else:
            words += [f"--{spelled(parameter['name'])}", word]
    return words


def test_every_covered_operation_has_a_command() -> None:
    planned = {e.operation.method for e in Ledger.committed().entries if e.status == "covered"}
    there = {row["path"] for _, row in ROWS}
    assert planned - there <= WITHOUT_COMMAND | {"system.whoami"}


def test_the_table_is_fresh() -> None:
    assert write_table(["--check"]) == 0


def test_every_command_has_help() -> None:
    for path, row in ROWS:
        command: click.Command = application
        context = click.Context(application, info_name="kamiwaza")
        for name in path:
            assert isinstance(command, click.Group)
            found = command.get_command(context, name)
            assert found is not None, path
            command = found
        text = command.get_help(click.Context(command, info_name=" ".join(path), parent=context))
        assert " ".join(row["help"].split())[:40] in " ".join(text.split()), path
        assert row["path"] in text, path


@pytest.mark.breaks_contract("most words are no legal values")
def test_every_command_runs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "0.txt").write_text("text")
    broken = []
    for path, row in ROWS:
        if " ".join(path) in ENDLESS:
            continue
        result = run("--yes", "--timeout", "5", *path, *_words(row, tmp_path), stdin="secret\n")
        wrong = result.exception is not None and not isinstance(result.exception, SystemExit)
        if wrong or result.exit_code not in CODES:
            broken.append((" ".join(path), result.exit_code, repr(result.exception)[:200]))
    assert broken == []


@pytest.mark.parametrize("words", [["--help"], ["models", "list", "--help"], ["models", "lst"]])
def test_help_and_wrong_words_do_not_import_the_client(words: list[str]) -> None:
    program = (
        "import sys; from kamiwaza.cli.main import main\n"
        f"sys.argv[1:] = {words!r}\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "client = ('kamiwaza._sync', 'httpx', 'pydantic')\n"
        "assert not [name for name in sys.modules if name.startswith(client)]"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_loads_little_beyond_click() -> None:
    """The rest is to be loaded by the command that needs it: half of the budget is click."""
    program = (
        "import sys, click; of_click = set(sys.modules)\n"
        "import kamiwaza.cli.application as own\n"
        "own.table.group('root'), own.table.summaries()\n"
        "print(*{name.partition('.')[0] for name in sys.modules.keys() - of_click})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) <= {"kamiwaza", "json", "_json", "locale", "_locale"}


@pytest.mark.parametrize(
    ("annotation", "kind", "multiple"),
    [
        ("str | None", "text", False),
        ("Model | UUID | str", "text", False),
        ("bool | None", "flag", False),
        ("int | Unset", "int", False),
        ("Sequence[str] | None", "text", True),
        ("Iterable[Iterable[float]] | Iterable[float]", "json", False),
        ("Mapping[str, JsonValue] | None", "json", False),
        ("str | os.PathLike[str] | BinaryIO", "path", False),
        ("SecretStr | str", "secret", False),
        ("datetime | str | None", "datetime", False),
        ("bool | Callable[[ProgressEvent], None] | DownloadTracker | None", "progress", False),
    ],
)
def test_kinds_of_annotations(annotation: str, kind: str, multiple: bool) -> None:
    found = kind_of(annotation)
    assert found is not None
    assert (found.name, found.multiple) == (kind, multiple)
    assert kind_of("Callable[[str], bool] | None") is None
