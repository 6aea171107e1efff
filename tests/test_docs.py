"""Every example of the README and the guides runs, as a user would run it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from kamiwaza._sync.http.owned_transports import OwnedTransports
from kamiwaza.clock import Clock
from kamiwaza.sandbox import Sandbox

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?://)([^)#]+)")


@pytest.fixture
def platform(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Serve a platform on loopback, and make waiting turn its clock instead of taking time."""
    pools: list[OwnedTransports] = []
    connections = OwnedTransports.current

    def remembered(self: OwnedTransports) -> Any:
        pools.append(self)
        return connections(self)

    with Sandbox() as sandbox, sandbox.serve() as server:

        async def asleep(self: Clock, seconds: float) -> None:
            sandbox.clock.advance(seconds)
            await anyio.sleep(0)

        def sleep(self: Clock, seconds: float) -> None:
            sandbox.clock.advance(seconds)
            time.sleep(0)

        monkeypatch.setattr(Clock, "asleep", asleep)
        monkeypatch.setattr(Clock, "sleep", sleep)
        monkeypatch.setenv("KAMIWAZA_BASE_URL", server.url)
        monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
        monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")
        # Examples do not close what a short script leaves to the end of the process.
        monkeypatch.setattr(OwnedTransports, "current", remembered)
        yield
        for pool in pools:
            pool.close()


def _examples(page: Path) -> list[str]:
    return _BLOCK.findall(page.read_text("utf-8"))


def _page(page: Path) -> Any:
    wrong = pytest.mark.breaks_contract("the page shows what wrong requests are answered")
    shows = page.name in ("errors.md", "servers.md")
    return pytest.param(page, marks=wrong if shows else (), id=page.name)


@pytest.mark.parametrize("page", [_page(page) for page in PAGES if _examples(page)])
@pytest.mark.usefixtures("platform")
def test_the_examples_run(page: Path) -> None:
    names: dict[str, Any] = {"__name__": "example"}
    text = page.read_text("utf-8")
    ran = 0
    for match in _BLOCK.finditer(text):
        line = text[: match.start(1)].count("\n")
        # Blank lines in front make the line numbers of a failure those of the page.
        exec(compile("\n" * line + match.group(1), str(page), "exec"), names)
        ran += 1
    assert ran == len(_examples(page))


@pytest.mark.parametrize("number", range(len(_examples(README))))
@pytest.mark.usefixtures("platform")
@pytest.mark.breaks_contract("one block shows what a wrong request is answered")
def test_each_block_of_the_readme_runs_alone(number: int) -> None:
    exec(compile(_examples(README)[number], f"README block {number}", "exec"), {})


def test_each_block_of_the_readme_is_typed(tmp_path: Path) -> None:
    for number, block in enumerate(_examples(README)):
        (tmp_path / f"block_{number}.py").write_text(block, "utf-8")
    settings = {"include": [str(tmp_path)], "extraPaths": [str(ROOT), str(ROOT / "generated")]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = ["-m", "pyright", "--project", str(tmp_path), "--pythonpath", sys.executable]
    checked = subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, timeout=300, check=False
    )
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md"], ids=lambda page: page.name)
def test_the_links_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_the_pages_name_make_targets_that_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in [*PAGES, ROOT / "CONTRIBUTING.md"]:
        for words in re.findall(r"`make ((?:[a-z-]+ ?)+)", page.read_text("utf-8")):
            assert set(words.split()) - {"for"} <= targets, words
