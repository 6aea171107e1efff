"""The ways to name a thing that only `client.raw` uses: all lead to the same thing."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.sandbox.behaviours import catalog
from kamiwaza_api.api import catalog as api
from kamiwaza_api.api.embedding import get_embedding
from kamiwaza_api.api.vectordb import get_vectordbs
from tests.halves import Half

NAME = "a/b c?,(x)"
FORMS = ("", "_v2")


def send(half: Half, function: str, /, *ids: str, **body: object) -> Any:
    build = getattr(api, function)
    request = build(*ids, body=body) if body else build(*ids)
    return half.do(half.client.raw.send(request))


@pytest.mark.parametrize("form", FORMS)
def test_datasets_by_path(half: Half, form: str) -> None:
    datasets = half.client.catalog.datasets
    urn = half.do(datasets.create(NAME, platform="s3")).urn
    assert send(half, f"get_dataset{form}", urn).urn == urn
    assert send(half, f"update_dataset{form}", urn, description="new").description == "new"
    if form:
        half.advance(1)
        fields = [{"name": "id", "type": "int"}]
        send(half, "update_schema_v2", urn, name=NAME, platform="s3", fields=fields)
        assert send(half, "get_schema_v2", urn).fields[0].name == "id"
    send(half, f"delete_dataset{form}", urn)
    assert half.do(datasets.exists(urn)) is False


@pytest.mark.parametrize("form", FORMS)
def test_containers_by_path(half: Half, form: str) -> None:
    containers = half.client.catalog.containers
    urn = half.do(containers.create(NAME)).urn
    dataset = half.do(half.client.catalog.datasets.create(NAME, platform="s3")).urn
    assert send(half, f"get_container{form}", urn).urn == urn
    assert send(half, f"update_container{form}", urn, description="new").description == "new"
    send(half, f"add_dataset_to_container{form}", urn, dataset_urn=dataset)
    assert half.do(containers.get(urn)).datasets == [dataset]
    send(half, f"remove_dataset_from_container{form}", urn, dataset)
    assert half.do(containers.get(urn)).datasets == []
    send(half, f"delete_container{form}", urn)
    assert half.do(containers.exists(urn)) is False


@pytest.mark.parametrize("form", FORMS)
def test_secrets_by_path(half: Half, form: str) -> None:
    secrets = half.client.catalog.secrets
    urn = half.do(secrets.create(NAME, value="1234", owner="urn:x")).urn
    assert send(half, f"get_secret{form}", urn).urn == urn
    send(half, f"delete_secret{form}", urn)
    assert half.do(secrets.exists(urn)) is False


def test_what_else_only_the_raw_layer_has(half: Half) -> None:
    found = half.do(half.client.raw.send(get_embedding("a/b? #1", return_offset=True)))
    same = half.do(half.client.embedding.create("a/b? #1"))
    assert [*found.embedding] == [*same]
    assert half.do(half.client.raw.send(get_vectordbs())) == []


def test_every_operation_of_the_catalog_has_a_behaviour() -> None:
    names = {f"catalog.{name}" for name in api.__all__}
    assert names == set(catalog.BEHAVIOURS)


def test_an_empty_urn_names_no_dataset(half: Half) -> None:
    urn = half.do(half.client.catalog.containers.create(NAME)).urn
    call = api.remove_dataset_from_container_by_urn(container_urn=urn, dataset_urn="")
    with pytest.raises(ResourceNotFoundError):
        half.do(half.client.raw.send(call))
