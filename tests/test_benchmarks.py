"""The benchmarks can be imported and started."""

from __future__ import annotations

import importlib

import pytest

from tests.test_architecture import ROOT

MODULES = sorted(path.stem for path in (ROOT / "tests" / "benchmarks").glob("[a-z]*.py"))


@pytest.mark.parametrize("name", MODULES)
def test_a_benchmark_imports(name: str) -> None:
    assert importlib.import_module(f"tests.benchmarks.{name}")
