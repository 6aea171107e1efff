"""Datasets: create, read, update, list, delete; schemas and gates."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.catalog import CatalogHealth, CatalogMetadata
from kamiwaza.schemas.datasets import (
    BindingState,
    Dataset,
    DatasetGate,
    DatasetSchema,
    DatasetStorageBinding,
    ObjectLocator,
    SchemaField,
    StorageBackend,
)
from tests.contract.tape.stage import Stage

ODD = "bucket/a b?,(x)#1%2F.csv"
NO_URN = "urn:li:dataset:(urn:li:dataPlatform:s3,nothing of this name,PROD)"


def test_create_read_change_delete(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    found = stage.do(
        datasets.create(
            ODD,
            platform="s3",
            description="odd on purpose",
            tags=["raw"],
            properties={"location": "s3://bucket/a.csv"},
        )
    )
    urn = found.urn
    assert isinstance(found, Dataset)
    assert stage.do(datasets.get(urn)) == found
    assert (found.urn, found.name, found.platform, found.environment) == (urn, ODD, "s3", "PROD")
    assert (found.tags, found.location) == (["raw"], "s3://bucket/a.csv")
    assert found.created_at is not None
    assert found.created_at.tzinfo is not None
    assert not found.is_writable
    changed = stage.do(datasets.update(found, description=None, tags=["raw", "checked"]))
    assert (changed.description, changed.tags) == (None, ["raw", "checked"])
    assert changed.properties == found.properties
    assert stage.do(datasets.delete(found)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(datasets.get(urn))


def test_listing_and_finding(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    names = ("sales", "sales-archive", "weather")
    urns = [stage.do(datasets.create(name, platform="file")).urn for name in names]
    assert [one.urn for one in stage.do(datasets.list())] == urns
    assert [one.name for one in stage.do(datasets.list(query="sales"))] == [*names[:2]]
    found = stage.do(datasets.find("sales", platform="file"))
    assert found.urn == urns[0]
    assert stage.do(datasets.find("sales", platform="s3")) is None
    assert stage.do(datasets.exists(found)) is True
    assert stage.do(datasets.exists(NO_URN)) is False


def test_one_that_is_there(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    made = stage.do(datasets.get_or_create("orders", platform="s3", tags=["first"]))
    again = stage.do(datasets.get_or_create("orders", platform="s3", tags=["second"]))
    assert (again.urn, again.tags) == (made.urn, ["first"])
    with pytest.raises(ConflictError):
        stage.do(datasets.create("orders", platform="s3"))
    assert stage.do(datasets.create("orders", platform="s3", environment="DEV")).urn != made.urn


def test_a_writable_dataset(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    found = stage.do(datasets.create("notes", platform="kamiwaza", writable=True))
    assert found.is_writable
    binding = found.storage_binding
    assert isinstance(binding, DatasetStorageBinding)
    assert binding.state is BindingState.READY
    assert isinstance(binding.locator, ObjectLocator)
    files = stage.do(
        datasets.get_or_create("files", platform="kamiwaza", writable=True, storage="file")
    )
    assert files.storage_binding.backend is StorageBackend.FILE


def test_schema(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    made = stage.do(datasets.create("rows", platform="postgres"))
    with pytest.raises(ResourceNotFoundError):
        stage.do(datasets.get_schema(made))
    # A dataset so young answers 404 at first.
    stage.do(datasets.set_schema(made, fields={"id": "int", "text": "varchar"}))
    found = stage.do(datasets.get_schema(made.urn))
    assert isinstance(found, DatasetSchema)
    assert (found.name, found.platform) == ("rows", "postgres")
    assert found.types == {"id": "int", "text": "varchar"}
    fields = [SchemaField(name="at", type="timestamp", description="when")]
    stage.do(datasets.set_schema(made.urn, fields=fields, version=2))
    assert stage.do(datasets.get(made)).dataset_schema.version == 2


def test_the_schema_of_no_dataset(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    with pytest.raises(ResourceNotFoundError) as caught:
        stage.do(datasets.set_schema(NO_URN, fields={"id": "int"}, name="x", platform="s3"))
    assert caught.value.message == "Dataset not found or schema could not be updated"


def test_gate(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    found = stage.do(datasets.get_or_create(ODD, platform="s3"))
    assert stage.do(datasets.get_gate(found)) is None
    gate = stage.do(datasets.set_gate(found, type="clearance", config={"minimum": 2}))
    assert isinstance(gate, DatasetGate)
    assert (gate.dataset_urn, gate.type, gate.config) == (found.urn, "clearance", {"minimum": 2})
    assert stage.do(datasets.get_gate(found.urn)) == gate
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.catalog.datasets.set_gate(found, type="open"))
    assert stage.do(datasets.clear_gate(found)) is None
    assert stage.do(datasets.get_gate(found)) is None


def test_nothing_of_that_urn(stage: Stage) -> None:
    datasets = stage.client.catalog.datasets
    for call in (datasets.get, datasets.delete, datasets.get_schema, datasets.get_gate):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NO_URN))
    with pytest.raises(ResourceNotFoundError):
        stage.do(datasets.update(NO_URN, description="x"))


@pytest.mark.breaks_contract("it sends a storage that there is not")
def test_a_storage_nobody_has(stage: Stage) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.do(
            stage.client.catalog.datasets.create("x", platform="s3", writable=True, storage="tape")
        )
    assert caught.value.errors


def test_what_the_catalog_says_of_itself(stage: Stage) -> None:
    catalog = stage.client.catalog
    assert isinstance(stage.do(catalog.metadata()), CatalogMetadata)
    health = stage.do(catalog.health())
    assert isinstance(health, CatalogHealth)
    assert health.ok
