"""Every valid document becomes a package that reads and writes its values, or is refused."""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kamiwaza.contract.documents.openapi import operations
from kamiwaza.contract.documents.shape import check
from scripts.contract.assemble import assemble
from scripts.contract.generator import generate
from scripts.contract.names import Lock
from scripts.contract.subset import members
from scripts.contract.verify import verify
from tests.unit.contract_pipeline.conftest import make_layout
from tests.unit.contract_pipeline.legal import parameters
from tests.unit.contract_pipeline.legal.documents import Call, Made, make
from tests.unit.contract_pipeline.legal.unions import PLAIN

# More of them can be tried: LEGAL_DOCUMENTS=100:200.
SEEDS = range(*map(int, os.environ.get("LEGAL_DOCUMENTS", "1:7").split(":")))


@dataclass
class Package:
    """A generated package, imported, with what it was made of."""

    made: Made
    lock: Lock
    name: str
    contract: dict[str, Any]

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.name}.{name}")

    def function(self, call: Call) -> Any:
        method = "post" if "requestBody" in call.operation else "get"
        service, _, function = self.lock.operations[f"{method.upper()} {call.path}"].partition(".")
        return getattr(self.module(f"api.{service}"), function)


def build(seed: int, root: Path) -> Package:
    """Take the document of a seed in, as `make regenerate` does."""
    made = make(seed)
    layout = make_layout(root)
    for overlay in layout.overlays.iterdir():
        overlay.write_text("overlay: 1.0.0\ninfo: {title: None, version: 1.0.0}\nactions: []\n")
    check(made.document, "made.json")
    assembly = assemble(json.loads(json.dumps(made.document)), layout, older=True)
    name = f"legal_{seed}_api"
    generate(assembly.contract, root / name)
    verify(assembly.contract, root / name)
    sys.path.insert(0, str(root))
    return Package(made, assembly.lock, name, assembly.contract)


@pytest.fixture(scope="module", params=SEEDS)
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Package]:
    root = tmp_path_factory.mktemp("legal")
    yield build(request.param, root)
    sys.path.remove(str(root))
    for name in [name for name in sys.modules if name.startswith("legal_")]:
        del sys.modules[name]


def same(left: Any, right: Any) -> bool:
    """Say whether two JSON values are the same, true and 1 apart."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def test_every_value_of_a_schema_comes_back_as_it_was(package: Package) -> None:
    to_json = package.module("conversion").to_json
    for call in package.made.calls:
        if call.path.startswith("/read/"):
            request = package.function(call)()
            name = call.path.removeprefix("/read/")
            for value in package.made.samples[name]:
                before = json.dumps(value)
                found = request.parse(value)
                assert same(to_json(found), json.loads(before)), (name, value, found)
                assert json.dumps(value) == before, "the decoded answer was changed"


def test_members_of_objects_become_attributes(package: Package) -> None:
    models = package.module("models")
    for name, values in package.made.samples.items():
        schema = package.made.document["components"]["schemas"][name]
        if not isinstance(schema, dict) or schema.get("type") != "object":
            continue
        found = getattr(models, package.lock.components[name])
        for value in values:
            one = found.from_dict(value)
            extra = set(value) - set(schema.get("properties", {}))
            assert set(one.additional_properties) == extra, (name, value)
            again = found(**{n: getattr(one, n) for n in attributes(found)})
            again.additional_properties = one.additional_properties
            assert again == one


def attributes(model: Any) -> list[str]:
    """Return the names a class takes as arguments."""
    return [a.name for a in model.__attrs_attrs__ if a.name != "additional_properties"]


def test_unions_give_the_class_that_the_value_is_of(package: Package) -> None:
    to_json = package.module("conversion").to_json
    for owner, value, name in package.made.classes:
        service, _, function = package.lock.operations[f"GET /read/{owner}"].partition(".")
        request = getattr(package.module(f"api.{service}"), function)()
        found = request.parse(value)
        assert type(found).__name__ == package.lock.components[name], (owner, value)
        assert same(to_json(found), value)


def test_values_of_several_types_are_told_apart(package: Package) -> None:
    found = package.module("models").Plain
    for member, (_, values) in PLAIN.items():
        for value, kind in values:
            one = found.from_dict({member: value})
            assert type(getattr(one, member)).__name__ == kind, (member, value)
            assert same(one.to_dict(), {member: value})


def test_unions_are_told_apart_wherever_they_stand(package: Package) -> None:
    models = package.module("models")
    for owner, value, name in package.made.classes:
        holder = getattr(models, package.lock.components[f"{owner}Holder"])
        places = ("one", "inline", "wrapped", "nested")
        sent = {**dict.fromkeys(places, value), "many": [value], "lists": [value], "else": value}
        found = holder.from_dict(sent)
        read = [getattr(found, place) for place in places]
        read += [found.many[0], found.additional_properties["else"]]
        wanted = package.lock.components[name]
        assert [type(one).__name__ for one in read] == [wanted] * len(read), (owner, value)
        assert same(found.to_dict(), sent)


def test_requests_are_written_as_openapi_says(package: Package) -> None:
    for call in package.made.calls:
        if not call.values:
            continue
        facts = argument_names(package, call)
        body = {"body": object()} if "requestBody" in call.operation else {}
        given = {facts[key]: value for key, value in call.values.items()}
        request = package.function(call)(**given, **body)
        path, query, headers = call.path, [], []
        for parameter in call.operation["parameters"]:
            value = call.values.get((parameter["in"], parameter["name"]))
            if parameter["in"] == "path":
                written = parameters.segment(parameter, value)
                path = path.replace(f"{{{parameter['name']}}}", written)
            elif parameter["in"] == "query":
                query += parameters.pairs(parameter, value)
            elif parameter["in"] == "header":
                headers += parameters.pairs(parameter, value)
        assert request.path == path
        assert sorted(request.query) == sorted(query), call.operation
        assert sorted(request.headers) == sorted(headers), call.operation
        assert request.body is body.get("body", package.module("types").UNSET)


def argument_names(package: Package, call: Call) -> dict[tuple[str, str], str]:
    """Return the argument of each parameter, by its place and name."""
    found = next(o for o in operations(package.contract) if o.path == call.path)
    return members.argument_names(found)


def test_answers_are_read_by_their_status(package: Package) -> None:
    to_json = package.module("conversion").to_json
    for call in package.made.calls:
        if call.values:
            facts = argument_names(package, call)
            given = {facts[key]: value for key, value in call.values.items()}
            body: dict[str, Any] = {"body": {}} if "requestBody" in call.operation else {}
            request = package.function(call)(**given, **body)
            for status, value in call.answers.items():
                found = request.reader(status)(value)
                assert same(to_json(found), value), (call.operation["responses"], status, value)
