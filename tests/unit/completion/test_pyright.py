"""What VS Code completes and shows: it asks pyright."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.test_public_answers import METHODS

ROOT = Path(__file__).resolve().parents[3]
CLASSES = {"sync": "KamiwazaClient", "async": "AsyncKamiwazaClient"}
REVEALED = {
    "sync": {
        "client.models.list()": "ItemList[Model]",
        "client.models.list()[0]": "Model",
        "[item for item in client.models.list()]": "list[Model]",
        "client.skills.list()": "Page[SkillSummary]",
        "[item for item in client.skills.list()]": "list[SkillSummary]",
        "client.authz.groups.list()": "ItemList[Group]",
        'client.models.download("a/b").wait()': "Model",
        'client.serving.deploy("a/b").wait()': "Deployment",
        'client.openai.stream("a", "b")': "ChatStream",
        'client.models.get("a").files': "list[ModelFile]",
    },
    "async": {
        "await client.models.list()": "ItemList[Model]",
        "(await client.models.list())[0]": "Model",
        "[item for item in await client.models.list()]": "list[Model]",
        "client.skills.list()": "AsyncPage[SkillSummary]",
        "[item async for item in client.skills.list()]": "list[SkillSummary]",
        "await client.authz.groups.list()": "ItemList[Group]",
        'await (await client.models.download("a/b")).wait()': "Model",
        'await (await client.serving.deploy("a/b")).wait()': "Deployment",
        'client.openai.stream("a", "b")': "AsyncChatStream",
        '(await client.models.get("a")).files': "list[ModelFile]",
    },
}


def program(half: str) -> str:
    """Return a program that names every public method, then shows the types of expressions."""
    define = "async def" if half == "async" else "def"
    return "\n".join(
        [
            f"from kamiwaza import {CLASSES[half]}",
            f"{define} main(client: {CLASSES[half]}) -> None:",
            *(f"    _ = client.{method.path}" for method in METHODS[half]),
            *(f"    reveal_type({expression})" for expression in REVEALED[half]),
            "    _ = client.no_such_service",
            "",
        ]
    )


@cache
def messages(half: str, folder: Path) -> list[str]:
    """Return what pyright says of the program."""
    file = folder / f"{half}.py"
    file.write_text(program(half), "utf-8")
    settings = {"extraPaths": [str(ROOT), str(ROOT / "generated")], "include": [file.name]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    run = subprocess.run([*command, "-p", str(folder)], capture_output=True, text=True)
    report: dict[str, Any] = json.loads(run.stdout)
    return [found["message"] for found in report["generalDiagnostics"]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {half: tmp_path_factory.mktemp(half) for half in CLASSES}


@pytest.mark.parametrize("half", CLASSES)
def test_pyright_knows_every_name_of_the_client_and_no_other(
    half: str, folder: dict[str, Path]
) -> None:
    wrong = [text for text in messages(half, folder[half]) if not text.startswith("Type of")]
    assert len(wrong) == 1
    assert "no_such_service" in wrong[0]


@pytest.mark.parametrize("half", CLASSES)
def test_pyright_shows_the_types_of_items_and_results(half: str, folder: dict[str, Path]) -> None:
    shown = [text for text in messages(half, folder[half]) if text.startswith("Type of")]
    assert shown == [f'Type of "{e}" is "{kind}"' for e, kind in REVEALED[half].items()]
