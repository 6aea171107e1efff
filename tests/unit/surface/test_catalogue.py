"""The catalogue of the public surface is complete, and every part has a text."""

from __future__ import annotations

import inspect
from functools import cache

import pytest

from kamiwaza import KamiwazaClient
from scripts.ledger.coverage import Ledger
from scripts.surface.catalogue import Method, Service
from scripts.surface.docstrings import read_docstring
from scripts.surface.reading import CatalogueReader


@cache
def _client() -> Service:
    return CatalogueReader().read()


def _method(path: str) -> Method:
    return next(method for method in _client().all_methods() if method.path == path)


def test_every_covered_operation_has_its_method() -> None:
    planned = {e.operation.method for e in Ledger.committed().entries if e.status == "covered"}
    assert planned <= {method.path for method in _client().all_methods()}


def test_every_method_can_be_reached_by_its_path() -> None:
    client = KamiwazaClient("http://localhost", api_key="unused")
    for method in _client().all_methods():
        member: object = client
        for name in method.path.split("."):
            member = getattr(member, name)
        assert callable(member)


def test_everything_is_described() -> None:
    for service in _client().walk():
        assert service.summary, service.path
        for method in service.methods:
            assert 0 < len(method.summary) <= 100, method.path
            assert method.returns, method.path
            undescribed = [p.name for p in method.parameters if not p.description]
            assert undescribed == [], method.path


def test_the_parameters_are_those_of_the_signature() -> None:
    client = KamiwazaClient("http://localhost", api_key="unused")
    signature = inspect.signature(client.models.download)
    method = _method("models.download")
    own = [p for p in method.parameters if p.group is None]
    assert [p.name for p in own] == [n for n in signature.parameters if n != "call_options"]
    assert [p.name for p in own if p.required] == ["model"]
    assert method.takes_call_options
    assert method.is_async


def test_members_of_a_group_belong_to_it() -> None:
    engine = next(p for p in _method("serving.deploy").parameters if p.name == "engine_name")
    assert engine.group == "DeploymentCallOptions"
    assert engine.description
    assert not engine.required


@pytest.mark.parametrize(
    ("path", "effect"),
    [
        ("models.list", "reads"),
        ("models.search", "reads"),
        ("workrooms.create", "writes"),
        ("workrooms.delete", "destroys"),
        ("serving.stop", "destroys"),
        ("request", "writes"),
        # Its request is sent by models.downloads.start.
        ("models.download", "writes"),
        ("serving.watch", "reads"),
    ],
)
def test_effects(path: str, effect: str) -> None:
    assert _method(path).effect == effect


def test_facts_of_the_contract() -> None:
    method = _method("models.get")
    assert method.operations[0].route == "GET /models/{model_id}"
    assert (method.role, method.since) == ("authenticated", "0.9.2")


def test_a_docstring_is_split_into_its_parts() -> None:
    docstring = read_docstring(
        """Return a thing.

        More about it.

        Args:
            name: the name, which
                may be long.

        Raises:
            ValueError: it is wrong.
        """
    )
    assert docstring.summary == "Return a thing."
    assert docstring.description == "More about it."
    assert docstring.arguments == {"name": "the name, which may be long."}
    assert [(f.error, f.description) for f in docstring.failures] == [
        ("ValueError", "it is wrong.")
    ]
    assert read_docstring(None).summary == ""
