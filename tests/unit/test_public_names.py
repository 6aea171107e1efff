"""What `import kamiwaza` offers, and what it costs."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import kamiwaza
from kamiwaza import errors


def test_every_public_name_is_there() -> None:
    for name in kamiwaza.__all__:
        assert getattr(kamiwaza, name) is not None
        assert name in dir(kamiwaza)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = kamiwaza.nonsense  # type: ignore[attr-defined]  # that is the point


def test_every_error_is_a_public_name() -> None:
    for name in errors.__all__:
        found = getattr(errors, name)
        if isinstance(found, type) and issubclass(found, BaseException):
            assert getattr(kamiwaza, name) is found


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import kamiwaza, sys; print(' '.join(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "kamiwaza" in loaded
    assert not {"httpx", "pydantic", "tenacity", "attrs", "attr", "ssl", "asyncio"} & {*loaded}


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Clock", "kamiwaza.clock"),
        ("OperationState", "kamiwaza.operations.state"),
        ("Recommendation", "kamiwaza.domain.recommendation"),
        ("ReconnectPolicy", "kamiwaza.streaming.reconnect"),
        ("Release", "kamiwaza.contract.release"),
        ("Snapshot", "kamiwaza.operations.state"),
    ],
)
def test_the_types_that_annotations_need_are_at_the_top(name: str, module: str) -> None:
    assert getattr(kamiwaza, name) is getattr(importlib.import_module(module), name)
