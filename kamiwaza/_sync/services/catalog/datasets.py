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
from kamiwaza.domain.catalog_names import CONTAINERS, DATASETS
from kamiwaza.schemas._urn import is_urn, urn_given
from kamiwaza.schemas.containers import Container
from kamiwaza.schemas.datasets import (
    CreateDataset,
    Dataset,
    DatasetSchema,
    DatasetStorage,
    DatasetUpdate,
    StorageBackend,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.catalog import (
    create_dataset,
    delete_dataset_by_urn,
    get_dataset_by_urn,
    list_datasets,
    update_dataset_by_urn,
)
from kamiwaza_api.types import UNSET, Unset


class DatasetsService(DatasetSchemasMixin, DatasetGatesMixin):
    """`client.catalog.datasets`: descriptions of data: where it is and which fields it has.

    Methods take a dataset as an object or by its URN. A URN is sent exactly as you give it.
    """

    @property
    def objects(self) -> DatasetObjectsService:
        """Return the service of the objects in writable datasets."""
        return self._lazy(DatasetObjectsService)

    def get(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> Dataset:
        """Return one dataset.

        Args:
            dataset: the dataset, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such dataset.
        """
        return self._call(get_dataset_by_urn(urn=self._urn(dataset, DATASETS, "dataset")), Dataset)

    def exists(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether there is a dataset of a URN or a name.

        Args:
            dataset: the dataset, its URN or its name.
        """
        if isinstance(dataset, str) and not is_urn(dataset):
            return self.find(dataset) is not None
        return self._get_or_none(lambda: self.get(dataset)) is not None

    def find(
        self,
        name: str,
        *,
        platform: str | None = None,
        environment: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Dataset | None:
        """Return the first dataset of exactly this name, or None.

        A dataset that was created a moment ago may not be listed yet.

        Args:
            name: the whole name of the dataset.
            platform: the platform it must have, such as `s3`. Default: any.
            environment: the environment it must have, such as `PROD`. Default: any.
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
        """Create a dataset in the catalog and return it.

        The data itself is not read. The catalog may show the dataset a little late: it is requested
        for at most five seconds.

        Args:
            name: the name of the dataset.
            platform: the system that holds the data: `s3`, `postgres`, `file`, ...
            environment: the environment of the data. Default: `PROD`.
            description: a text about the dataset.
            container: the container that the dataset is in, its URN or its name. Default: none.
            tags: the tags of the dataset.
            properties: a JSON object. Retrieval reads the data from its member `location`.
            dataset_schema: the fields of the dataset; `set_schema` sets them later.
            writable: whether you can upload objects into the dataset. Default: False.
            storage: the storage of a writable dataset, `object` or `file`. Default: the platform's
                choice.

        Raises:
            ConflictError: there is a dataset of this name, platform and environment.
            ResourceNotFoundError: the catalog accepted the dataset but does not show it after five
                seconds; a note of the error names its URN.
        """
        body = CreateDataset(
            name=name,
            platform=platform,
            environment=environment,
            description=description,
            container_urn=None
            if container is None
            else self._urn(container, CONTAINERS, "container"),
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
        """Return the dataset of this name, platform and environment; create it if there is none.

        An existing dataset is not changed. Two programs that call this at the same time get the
        same dataset.

        Args:
            name: the whole name of the dataset.
            platform: the system that holds the data: `s3`, `postgres`, `file`, ...
            environment: the environment of the data. Default: `PROD`.
            description: a text about a new dataset.
            container: the container that a new dataset is in, or its URN. Default: none.
            tags: the tags of a new dataset.
            properties: a JSON object for a new dataset. Retrieval reads the data from its member
                `location`.
            dataset_schema: the fields of a new dataset.
            writable: whether you can upload objects into a new dataset. Default: False.
            storage: the storage of a new writable dataset, `object` or `file`. Default: the
                platform's choice.

        Raises:
            ConflictError: the platform has such a dataset but does not list it after five seconds.
        """
        wanted = (name, platform, environment or "PROD")
        return self._get_or_create(
            lambda: self._find_in_list(wanted, name),
            lambda: self._find_in_list(wanted, None),
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

    def _find_in_list(self, wanted: tuple[str, str, str], query: str | None) -> Dataset | None:
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
        """Change the given members of a dataset and return it.

        Members that you leave out stay. None empties a member.

        Args:
            dataset: the dataset, its URN or its name.
            description: the new description.
            container: the container that the dataset is in, its URN or its name; None for none.
            tags: all tags; the old ones are replaced.
            properties: all properties; the old ones are replaced.

        Raises:
            ResourceNotFoundError: there is no such dataset.
        """
        home = container
        if isinstance(home, str):
            home = self._urn(home, CONTAINERS, "container")
        body = DatasetUpdate(
            description=description,
            container_urn=urn_given(home, "container"),
            tags=tags,
            properties=properties,
        )
        request = update_dataset_by_urn(urn=self._urn(dataset, DATASETS, "dataset"), body=body)
        return self._call(request, Dataset)

    def delete(self, dataset: Dataset | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a dataset from the catalog.

        Args:
            dataset: the dataset, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such dataset.
        """
        self._send(delete_dataset_by_urn(urn=self._urn(dataset, DATASETS, "dataset")))

    def list(
        self, *, query: str | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[Dataset]:
        """Return the datasets that the caller may see.

        Args:
            query: a text that the datasets must match. Default: all datasets.
        """
        return self._list(list_datasets(query=query), Dataset)


def _named(
    datasets: Sequence[Dataset], name: str, platform: str | None, environment: str | None
) -> Dataset | None:
    wanted = {"name": name, "platform": platform, "environment": environment}
    requested = {member: value for member, value in wanted.items() if value is not None}
    fitting = (d for d in datasets if all(getattr(d, m) == v for m, v in requested.items()))
    return next(fitting, None)
