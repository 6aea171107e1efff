# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/datasets.py: edit that.
"""Datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from pydantic import JsonValue

from kamiwaza._sync.services.catalog._gates import DatasetGatesMixin
from kamiwaza._sync.services.catalog._schemas import DatasetSchemasMixin
from kamiwaza._sync.services.catalog.objects import DatasetObjectsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas._urn import urn_given, urn_of
from kamiwaza.schemas.containers import Container
from kamiwaza.schemas.datasets import (
    CreateDataset,
    Dataset,
    DatasetSchema,
    DatasetStorage,
    StorageBackend,
)
from kamiwaza_api.api.catalog import (
    create_dataset,
    delete_dataset_by_urn,
    get_dataset_by_urn,
    list_datasets,
    update_dataset_by_urn,
)
from kamiwaza_api.types import UNSET, Unset


class DatasetsService(DatasetSchemasMixin, DatasetGatesMixin):
    """`client.catalog.datasets`: find, describe and keep datasets.

    A dataset is given as the object, or by its URN to the letter.
    """

    @property
    def objects(self) -> DatasetObjectsService:
        """Return the service of the objects in writable datasets."""
        return self._lazy(DatasetObjectsService)

    def get(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> Dataset:
        """Return one dataset. Raises ResourceNotFoundError if there is none of that URN."""
        return self._call(get_dataset_by_urn(urn=urn_of(dataset, "dataset")), Dataset)

    def exists(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> bool:
        """Tell whether there is a dataset of this URN; `find` looks by name."""
        return self._there(lambda: self.get(dataset)) is not None

    def find(
        self,
        name: str,
        *,
        platform: str | None = None,
        environment: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Dataset | None:
        """Return the first dataset of exactly this name, on this platform if given, or None.

        One made a moment ago may not be listed yet.
        """
        return _named(self.list(query=name), name, platform, environment)

    def create(
        self,
        name: str,
        *,
        platform: str,
        environment: str | None = None,
        description: str | None = None,
        container: Container | str | None = None,
        tags: Sequence[str] | None = None,
        properties: Mapping[str, JsonValue] | None = None,
        dataset_schema: DatasetSchema | None = None,
        writable: bool | None = None,
        storage: StorageBackend | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Dataset:
        """Make a dataset known and return its URN; nothing of its data is read.

        `platform` is what holds the data (s3, postgres, file, ...), `environment` is PROD unless
        given. `properties.location` is where retrieval looks for the data. A `writable` dataset
        takes objects, which are kept in `storage` (object or file; None: the platform chooses).
        Raises ConflictError if there is one of that name, platform and environment.
        """
        body = CreateDataset(
            name=name,
            platform=platform,
            environment=environment,
            description=description,
            container_urn=None if container is None else urn_of(container, "container"),
            tags=None if tags is None else [*tags],
            properties=None if properties is None else dict(properties),
            dataset_schema=dataset_schema,
            writable=writable,
            storage=None if storage is None else DatasetStorage(backend=storage),
        )
        urn = self._call(create_dataset(body=body), str)
        return self._created(urn, self.get)

    def get_or_create(
        self,
        name: str,
        *,
        platform: str,
        environment: str | None = None,
        description: str | None = None,
        container: Container | str | None = None,
        tags: Sequence[str] | None = None,
        properties: Mapping[str, JsonValue] | None = None,
        dataset_schema: DatasetSchema | None = None,
        writable: bool | None = None,
        storage: StorageBackend | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Dataset:
        """Return the dataset of this name, platform and environment; make it if there is none.

        One that is there stays as it is, whatever else is given here. Two that call this at the
        same time get the same dataset. Takes what `create` takes.
        """
        wanted = (name, platform, environment or "PROD")
        return self._get_or_create(
            lambda: self._listed(wanted, name),
            lambda: self._listed(wanted, None),
            lambda: self.create(
                name,
                platform=platform,
                environment=environment,
                description=description,
                container=container,
                tags=tags,
                properties=properties,
                dataset_schema=dataset_schema,
                writable=writable,
                storage=storage,
            ),
        )

    def _listed(self, wanted: tuple[str, str, str], query: str | None) -> Dataset | None:
        return _named(self.list(query=query), *wanted)

    def update(
        self,
        dataset: Dataset | str,
        *,
        description: str | Unset | None = UNSET,
        container: Container | str | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
        properties: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Dataset:
        """Change what is given, None included, and return the dataset. `tags` are all tags."""
        body = {
            "description": description,
            "container_urn": urn_given(container, "container"),
            "tags": [*tags] if tags else tags,
            "properties": dict(properties) if properties else properties,
        }
        request = update_dataset_by_urn(urn=urn_of(dataset, "dataset"), body=body)
        return self._call(request, Dataset)

    def delete(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a dataset from the catalog. Raises ResourceNotFoundError if there is none."""
        self._send(delete_dataset_by_urn(urn=urn_of(dataset, "dataset")))

    def list(
        self, *, query: str | None = None, **call_options: Unpack[CallOptions]
    ) -> list[Dataset]:
        """Return the datasets the caller may see, or those that match a text."""
        return self._call(list_datasets(query=query), list[Dataset])


def _named(
    datasets: Sequence[Dataset], name: str, platform: str | None, environment: str | None
) -> Dataset | None:
    wanted = {"name": name, "platform": platform, "environment": environment}
    asked = {member: value for member, value in wanted.items() if value is not None}
    fitting = (d for d in datasets if all(getattr(d, m) == v for m, v in asked.items()))
    return next(fitting, None)
