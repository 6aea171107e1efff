"""The programs of examples/ run against the embedded platform, as users run them."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.clock import RunningClock

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples"
PEERS = EXAMPLES / "peers"
REPOSITORY = "Qwen/Qwen3-0.6B-GGUF"
NAME = "Qwen3-0.6B-GGUF"

Run = Callable[..., str]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    # What happens on the platform was days ago for a program that looks at the machine's clock.
    with Sandbox(clock=RunningClock(3000, start=time.time() - 10 * 86400)) as sandbox:
        yield sandbox


@pytest.fixture
def run(sandbox: Sandbox, tmp_path: Path) -> Run:
    """Return a function that runs a command of Python in an empty folder and returns its output."""
    server = sandbox.serve()
    settings = {
        "KAMIWAZA_BASE_URL": server.url,
        "KAMIWAZA_USERNAME": "admin",
        "KAMIWAZA_PASSWORD": "kamiwaza",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }

    def run(*command: str | Path) -> str:
        done = subprocess.run(
            command,
            cwd=tmp_path,
            env=os.environ | settings,
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def example(name: str, *arguments: str | Path) -> list[str | Path]:
    return [sys.executable, "-W", "error", EXAMPLES / name, *arguments]


def needs(module: str) -> pytest.MarkDecorator:
    missing = importlib.util.find_spec(module) is None
    return pytest.mark.skipif(missing, reason=f"{module} is not in the development environment")


def test_rag(run: Run, tmp_path: Path) -> None:
    (tmp_path / "moon.md").write_text("The moon is 384400 km away.")
    (tmp_path / "cats.md").write_text("Cats sleep all day.")
    lines = run(*example("rag.py", tmp_path, "How far is the moon?")).splitlines()
    assert lines[0]
    assert "moon.md" in lines[-1]


def test_batch_embedding(run: Run, tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text("one\n\ntwo\n")
    rows = [
        json.loads(line)
        for line in run(*example("batch_embedding.py", tmp_path / "lines.txt")).splitlines()
    ]
    assert [row["text"] for row in rows] == ["one", "two"]
    assert len(rows[0]["vector"]) == len(rows[1]["vector"]) > 10


@needs("pandas")
def test_tables(sandbox: Sandbox, run: Run) -> None:
    sandbox.add_model(REPOSITORY, quantization="q8_0")
    assert "Qwen3-0.6B-Q8_0.gguf" in run(*example("tables.py"))


def test_drain(sandbox: Sandbox, run: Run) -> None:
    sandbox.add_deployment(REPOSITORY, quantization="q8_0")
    minutes = str(100 * 24 * 60)
    assert run(*example("drain.py", minutes)) == ""
    assert run(*example("drain.py")) == f"stopped {NAME}\n"
    assert [str(one.status) for one in sandbox.client().serving.list()] != ["DEPLOYED"]


def test_pytest_suite(run: Run) -> None:
    options = ("-q", "-p", "no:cacheprovider", "--rootdir", EXAMPLES)
    output = run(sys.executable, "-m", "pytest", *options, EXAMPLES / "test_summary.py")
    assert "2 passed" in output


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("openai_client.py", marks=needs("openai")),
        pytest.param("langchain_client.py", marks=needs("langchain_openai")),
    ],
)
def test_foreign_clients(sandbox: Sandbox, run: Run, name: str) -> None:
    sandbox.add_deployment(REPOSITORY, quantization="q8_0")
    assert run(*example(name, NAME, "Why is the sky blue?")).strip()


@needs("fastapi")
def test_web_service(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    testclient = importlib.import_module("fastapi.testclient")
    sandbox.add_deployment(REPOSITORY, quantization="q8_0")
    with sandbox.serve() as server:
        monkeypatch.setenv("KAMIWAZA_BASE_URL", server.url)
        monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
        monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")
        monkeypatch.syspath_prepend(EXAMPLES)
        with testclient.TestClient(importlib.import_module("web_service").app) as web:
            assert web.get("/ask", params={"model": NAME, "question": "Why?"}).text


@needs("libcst")
def test_migrated(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text((EXAMPLES / "before_migration.py").read_text())
    run(sys.executable, "-m", "kamiwaza.migrate", program)
    assert program.read_text() == (EXAMPLES / "migrated.py").read_text()
    sandbox.add_deployment(REPOSITORY, quantization="q8_0")
    assert NAME in run(sys.executable, program)


def test_contract_check(run: Run) -> None:
    assert run("sh", EXAMPLES / "contract_check.sh")


@needs("nbconvert")
@needs("ipykernel")
def test_notebook(run: Run, tmp_path: Path) -> None:
    convert = ("nbconvert", "--execute", "--to", "notebook", "--output-dir", tmp_path)
    run(sys.executable, "-m", "jupyter", *convert, EXAMPLES / "notebook.ipynb")
    outputs = (tmp_path / "notebook.ipynb").read_text()
    assert "<table" in outputs
    assert "100%" in outputs


@needs("kamiwaza_sdk")
@pytest.mark.parametrize(
    ("name", "arguments", "output"),
    [
        ("rag.py", (".", "How far is the moon?"), "in turn 1"),
        ("notebook.py", (), "in turn 1"),
        ("batch_embedding.py", ("lines.txt",), '"vector"'),
        ("tables.py", (), "Qwen3-0.6B-Q8_0.gguf"),
        ("drain.py", ("0",), f"stopped {NAME}"),
        ("openai_client.py", (NAME, "Why?"), "in turn 1"),
        ("langchain_client.py", (NAME, "Why?"), "in turn 1"),
    ],
)
def test_peers(
    sandbox: Sandbox, run: Run, tmp_path: Path, name: str, arguments: tuple[str, ...], output: str
) -> None:
    """The programs that the examples are compared with do their job too."""
    (tmp_path / "moon.md").write_text("The moon is 384400 km away.")
    (tmp_path / "lines.txt").write_text("one\n\ntwo\n")
    if name not in ("rag.py", "notebook.py"):
        sandbox.add_deployment(REPOSITORY, quantization="q8_0")
    key = sandbox.token(lifetime=10.0**8)
    assert output in run("env", f"KAMIWAZA_API_KEY={key}", sys.executable, PEERS / name, *arguments)


@needs("openai")
def test_the_peer_of_the_pytest_suite(run: Run) -> None:
    options = ("-q", "-p", "no:cacheprovider", "--rootdir", PEERS)
    output = run(sys.executable, "-m", "pytest", *options, PEERS / "test_summary.py")
    assert "2 passed" in output


def test_the_page_lists_every_example_with_its_lines() -> None:
    rows = re.findall(
        r"^\| \[(.+?)\]\(\.\./examples/\1\) \|.*\| (\d+) \|$",
        (ROOT / "docs" / "examples.md").read_text(),
        re.MULTILINE,
    )
    assert {name: int(count) for name, count in rows} == {
        file.name: lines_of(file) for file in EXAMPLES.iterdir() if file.is_file()
    }


def test_no_example_is_longer_than_its_peer() -> None:
    rows = re.findall(
        r"^\| `(.+?)` \| (\d+) \| \[(.+?)\]\(\.\./examples/(.+?)\) \| (\d+) \|",
        (ROOT / "docs" / "examples.md").read_text(),
        re.MULTILINE,
    )
    assert len(rows) == 10
    for name, ours, _, peer, theirs in rows:
        assert (int(ours), int(theirs)) == (
            lines_of(EXAMPLES / name),
            lines_of(EXAMPLES / peer),
        )
        assert int(ours) <= int(theirs), name
    assert {peer for *_, peer, _ in rows} == {
        f"peers/{file.name}" for file in PEERS.iterdir() if file.is_file()
    }


def lines_of(file: Path) -> int:
    """Return the lines of code: neither blank, nor a comment, nor the docstring."""
    text = file.read_text()
    if file.suffix == ".ipynb":
        cells = json.loads(text)["cells"]
        text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
    text = re.sub(r'\A""".*?"""', "", text, flags=re.DOTALL)
    return sum(1 for line in text.splitlines() if line.strip() and line.strip()[0] != "#")
