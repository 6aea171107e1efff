"""`contract check`: the methods of the client, and the calls of a program, on a server."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kamiwaza.sandbox import Sandbox
from tests.unit.contract_commands.conftest import Run

PROGRAM = """
from kamiwaza import AsyncKamiwazaClient, KamiwazaClient as Platform
import kamiwaza as kw

client = Platform()
client.models.list()
with kw.KamiwazaClient() as c, open("x") as file:
    c.notes.list()
    c.copilot.runs.create("x")
    for model in c.models.list():
        model.copilot.runs.create()
serving = client.serving
serving.get_status()
stop = serving.stop_deployment

class Robot:
    shared: kw.KamiwazaClient
    def early(self):
        self.robot_api.operations.list()
    def __init__(self, client: "Platform | None" = None):
        self.robot_api = client or Platform()
    async def late(self, api: AsyncKamiwazaClient, other):
        async with AsyncKamiwazaClient() as a:
            await a.workrooms.list()
            await a.with_options(timeout=3).tools.list()
        other.workrooms.list()
        await api.apps.list()
        (made := make()).catalog.datasets.list()
        self.shared.models.lst()

def make() -> Platform: ...
def unrelated(client: dict): client.models.list()
"""
USES = {
    "models.list": [6, 10],
    "copilot.runs.create": [9],
    "serving.get_status": [13],
    "operations.list": [19],
    "workrooms.list": [24],
    "tools.list": [25],
    "apps.list": [27],
    "catalog.datasets.list": [28],
}


def test_the_states_on_every_kind_of_server(run: Run) -> None:
    servers = {"1.0.1": 3, "0.9.3": 3, None: 0}
    for release, code in servers.items():
        with Sandbox(release=release) as sandbox:
            assert run("check", "--server", sandbox.serve().url)[0] == code
    with Sandbox(newer=True) as sandbox:
        code, out, err = run("check", "--server", sandbox.serve().url)
    assert (code, err) == (0, "")
    assert "0 breaking" in out


def test_only_the_calls_of_a_program(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    arguments = ("check", "--server", "1.0.1", "--uses", str(path), "--format", "json")
    code, out, err = run(*arguments)
    assert (code, err) == (3, "")
    report = json.loads(out)
    states = {entry["method"]: entry["state"] for entry in report["methods"]}
    assert states.keys() - {"models.lst", "notes.list", "serving.stop_deployment"} == USES.keys()
    assert states["copilot.runs.create"] == "missing"
    assert states["models.lst"] == "unknown"
    lines = {(f["place"], f["line"]) for f in report["findings"] if f["severity"] == "breaking"}
    assert ("copilot.runs.create", 9) in lines
    assert {f["file"] for f in report["findings"]} == {str(path)}


@pytest.mark.parametrize("method", USES)
def test_every_call_has_its_line(run: Run, tmp_path: Path, method: str) -> None:
    from kamiwaza.contract.commands.client_methods import operations_by_method
    from kamiwaza.contract.uses.sources import uses_in

    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    uses = uses_in([str(path)], operations_by_method())
    assert [use.line for use in uses if use.path == method] == USES[method]


def test_annotations_name_the_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text("from kamiwaza import KamiwazaClient\nKamiwazaClient().copilot.runs.create()\n")
    arguments = ("check", "--server", "1.0.1", "--uses", str(path), "--format")
    assert run(*arguments, "github")[1].startswith(f"::error file={path},line=2,")
    location = json.loads(run(*arguments, "gitlab")[1])[0]["location"]
    assert location == {"path": str(path), "lines": {"begin": 2}}


def test_a_program_that_cannot_be_read_is_never_green(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("def f(:\n")
    binary = tmp_path / "binary.py"
    binary.write_bytes(b"\x00\xff")
    empty = tmp_path / "empty"
    empty.mkdir()
    for path in (broken, binary, empty, tmp_path / "missing.py"):
        code, out, err = run("check", "--server", "client", "--uses", str(path))
        assert (code, out, err.count("\n")) == (6, "", 1), path
        assert str(path) in err


def test_a_program_without_calls_is_said_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text("client = make()\nclient.models.list()\n")
    code, _, err = run("check", "--server", "1.0.1", "--uses", str(path))
    assert (code, err) == (0, "no call of the client was found in the given files\n")


def test_a_server_that_is_not_there(run: Run) -> None:
    code, out, err = run("check", "--server", "http://127.0.0.1:9")
    assert (code, out, err.count("\n")) == (5, "", 1)
