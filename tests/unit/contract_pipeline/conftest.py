"""One generation of the tiny document for all tests of the pipeline."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from scripts.contract.assemble import assemble
from scripts.contract.generator import generate
from scripts.contract.layout import Layout
from tests.unit.contract_pipeline import tiny


def make_layout(root: Path) -> Layout:
    """Return a repository with an empty lock and the tiny overlay."""
    layout = Layout(root)
    layout.overlays.mkdir(parents=True)
    (layout.overlays / "ours.yaml").write_text(tiny.OVERLAY)
    layout.lock.write_text(json.dumps(tiny.lock().to_json()))
    return layout


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return make_layout(tmp_path)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "published.json"
    path.write_text(json.dumps(tiny.DOCUMENT))
    return path


@pytest.fixture(scope="session")
def contract(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    layout = make_layout(tmp_path_factory.mktemp("tiny"))
    return assemble(tiny.document(), layout, release="2.0.0").contract


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory, contract: dict[str, Any]) -> Path:
    folder = tmp_path_factory.mktemp("generated") / "tiny_api"
    generate(contract, folder)
    return folder


@pytest.fixture(scope="session")
def api(package: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(package.parent))
    yield importlib.import_module("tiny_api")
    sys.path.remove(str(package.parent))
    for name in [name for name in sys.modules if name.partition(".")[0] == "tiny_api"]:
        del sys.modules[name]
