"""The tests of the last version replay its cassettes with the client of today."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.compatibility.layout import CASSETTES
from tests.contract.conftest import _no_chance, stage

__all__ = ["_no_chance", "stage"]


@pytest.fixture
def cassette_path(request: pytest.FixtureRequest) -> Path:
    """Where the cassette of this test is: beside the tests of the last version."""
    module = request.path.stem.removeprefix("test_")
    name = getattr(request.node, "originalname", request.node.name)
    return request.path.parents[1] / CASSETTES / module / f"{name}.yaml"
