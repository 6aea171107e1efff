"""Check that a generated package has every service. Run by `releases`."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import kamiwaza
import kamiwaza_api
from kamiwaza import AsyncKamiwazaClient, KamiwazaClient


@pytest.mark.parametrize("half", ["_async", "_sync"])
def test_every_module_of_a_half_can_be_imported(half: str) -> None:
    package = importlib.import_module(f"kamiwaza.{half}")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)


@pytest.mark.parametrize("kind", [AsyncKamiwazaClient, KamiwazaClient])
def test_every_service_can_be_had(kind: type) -> None:
    client = kind(base_url="http://127.0.0.1:9/api")
    for name in dir(kind):
        if isinstance(getattr(kind, name), property):
            assert getattr(client, name) is not None


def test_every_name_of_the_package_is_there() -> None:
    for name in kamiwaza.__all__:
        assert getattr(kamiwaza, name) is not None
    assert kamiwaza_api.__file__
