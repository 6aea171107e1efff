"""The ways to name a thing that only `client.raw` uses: all lead to the same thing."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.sandbox.behaviours import catalog
from kamiwaza_api.api import catalog as api
from kamiwaza_api.api.embedding import get_embedding
from kamiwaza_api.api.vectordb import get_vectordbs
from tests.unit.colours import Colour

NAME = "a/b c?,(x)"
FORMS = ("", "_v2")


def send(colour: Colour, function: str, /, *ids: str, **body: object) -> Any:
    build = getattr(api, function)
    request = build(*ids, body=body) if body else build(*ids)
    return colour.do(colour.client.raw.send(request))


@pytest.mark.parametrize("form", FORMS)
def test_datasets_by_path(colour: Colour, form: str) -> None:
    datasets = colour.client.catalog.datasets
    urn = colour.do(datasets.create(NAME, platform="s3")).urn
    assert send(colour, f"get_dataset{form}", urn).urn == urn
    assert send(colour, f"update_dataset{form}", urn, description="new").description == "new"
    if form:
        colour.advance(1)
        fields = [{"name": "id", "type": "int"}]
        send(colour, "update_schema_v2", urn, name=NAME, platform="s3", fields=fields)
        assert send(colour, "get_schema_v2", urn).fields[0].name == "id"
    send(colour, f"delete_dataset{form}", urn)
    assert colour.do(datasets.exists(urn)) is False


@pytest.mark.parametrize("form", FORMS)
def test_containers_by_path(colour: Colour, form: str) -> None:
    containers = colour.client.catalog.containers
    urn = colour.do(containers.create(NAME)).urn
    dataset = colour.do(colour.client.catalog.datasets.create(NAME, platform="s3")).urn
    assert send(colour, f"get_container{form}", urn).urn == urn
    assert send(colour, f"update_container{form}", urn, description="new").description == "new"
    send(colour, f"add_dataset_to_container{form}", urn, dataset_urn=dataset)
    assert colour.do(containers.get(urn)).datasets == [dataset]
    send(colour, f"remove_dataset_from_container{form}", urn, dataset)
    assert colour.do(containers.get(urn)).datasets == []
    send(colour, f"delete_container{form}", urn)
    assert colour.do(containers.exists(urn)) is False


@pytest.mark.parametrize("form", FORMS)
def test_secrets_by_path(colour: Colour, form: str) -> None:
    secrets = colour.client.catalog.secrets
    urn = colour.do(secrets.create(NAME, value="1234", owner="urn:x")).urn
    assert send(colour, f"get_secret{form}", urn).urn == urn
    send(colour, f"delete_secret{form}", urn)
    assert colour.do(secrets.exists(urn)) is False


def test_what_else_only_the_raw_layer_has(colour: Colour) -> None:
    found = colour.do(colour.client.raw.send(get_embedding("a/b? #1", return_offset=True)))
    same = colour.do(colour.client.embedding.create("a/b? #1"))
    assert [*found.embedding] == [*same]
    assert colour.do(colour.client.raw.send(get_vectordbs())) == []


def test_every_operation_of_the_catalog_has_a_behaviour() -> None:
    names = {f"catalog.{name}" for name in api.__all__}
    assert names == set(catalog.BEHAVIOURS)
