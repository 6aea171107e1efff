"""The wheel and the sdist hold what users need; `make test-wheel` tries more environments."""

from __future__ import annotations

import sys
import sysconfig
import tarfile
import zipfile
from email import message_from_bytes
from pathlib import Path

import pytest
from readme_renderer.markdown import render

from scripts.test_wheel import ROOT, Environment, build, run_quickstart


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return build(tmp_path_factory.mktemp("dist"))


def test_the_installed_wheel_runs_the_quickstart(
    distributions: tuple[Path, Path], tmp_path: Path
) -> None:
    environment = Environment(tmp_path / "environment", sys.executable)
    environment.install("--offline", "--no-deps", distributions[0])
    # The dependencies of the development environment. Its .pth files are not read, so
    # `kamiwaza` can only come from the wheel.
    environment.add_packages(Path(sysconfig.get_path("purelib")))
    run_quickstart(environment)


def test_the_wheel_is_typed_and_holds_only_the_package(distributions: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(distributions[0]) as wheel:
        names = set(wheel.namelist())
    assert {"kamiwaza/py.typed", "kamiwaza/__init__.pyi", "kamiwaza_api/contract.json"} <= names
    tops = {name.split("/")[0] for name in names}
    assert tops - {name for name in tops if name.endswith(".dist-info")} == {
        "kamiwaza",
        "kamiwaza_api",
    }


@pytest.mark.parametrize(
    "name",
    ["docs/models.md", "tests/test_packaging.py", "tests/cassettes", "CHANGELOG.md", "LICENSE"],
)
def test_the_sdist_holds_docs_and_tests(distributions: tuple[Path, Path], name: str) -> None:
    with tarfile.open(distributions[1]) as sdist:
        names = [member.split("/", 1)[1] for member in sdist.getnames()]
    assert any(member == name or member.startswith(f"{name}/") for member in names)


def test_the_description_renders_as_the_index_renders_it(distributions: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(distributions[0]) as wheel:
        [metadata] = [name for name in wheel.namelist() if name.endswith("/METADATA")]
        message = message_from_bytes(wheel.read(metadata))
    assert message["Description-Content-Type"] == "text/markdown"
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    text = payload.decode("utf-8")
    assert text == (ROOT / "README.md").read_text("utf-8")
    page = render(text)
    assert page
    assert page.count("<h2") == text.count("\n## ")
    assert page.count("<table") == text.count("\n| ---")
