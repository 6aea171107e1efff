# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/containers.py: edit that.
"""Containers of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from pydantic import JsonValue

from kamiwaza._sync.services.catalog._eventual_consistency import EventualConsistencyMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.catalog_names import CONTAINERS, DATASETS
from kamiwaza.schemas._urn import is_urn, urn_given, urn_of
from kamiwaza.schemas.containers import (
    AddDataset,
    Container,
    ContainerUpdate,
    CreateContainer,
)
from kamiwaza.schemas.datasets import Dataset
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.catalog import (
    add_dataset_to_container_by_urn,
    create_container,
    delete_container_by_urn,
    get_container_by_urn,
    list_containers,
    list_registered_source_containers,
    remove_dataset_from_container_by_urn,
    update_container_by_urn,
)
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class ContainersService(EventualConsistencyMixin):
    """`client.catalog.containers`: groups of datasets.

    Methods take a container as an object or by its URN. A URN is sent exactly as you give it.
    """

    def get(
        self,
        container: Container | str,
        *,
        datasets_cursor: str | None = None,
        datasets_page_size: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Container:
        """Return one container with the first page of its datasets.

        `iter_datasets` returns all datasets.

        Args:
            container: the container, its URN or its name.
            datasets_cursor: the `datasets_next_cursor` of an earlier answer. Default: the first
                page.
            datasets_page_size: URNs per page, 1 to 1000. Default: the platform's own.

        Raises:
            ResourceNotFoundError: there is no such container.
        """
        request = get_container_by_urn(
            urn=self._urn(container, CONTAINERS, "container"),
            datasets_cursor=datasets_cursor,
            datasets_page_size=datasets_page_size,
        )
        return self._call(request, Container)

    def iter_datasets(
        self,
        container: Container | str,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[str]:
        """Return the URNs of the datasets in a container, one page at a time.

        A dataset that was added a moment ago appears after about four seconds.

        Args:
            container: the container or its URN.
            limit: the number of items wanted in all. Default: all.
            page_size: items per request. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.

        Raises:
            ResourceNotFoundError: there is no such container.
        """
        return self._pages(
            get_container_by_urn(urn=urn_of(container, "container")),
            str,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    def exists(self, container: Container | str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether there is a container of a URN or a name.

        Args:
            container: the container, its URN or its name.
        """
        if isinstance(container, str) and not is_urn(container):
            return self.find(container) is not None
        return self._get_or_none(lambda: self.get(container)) is not None

    def find(
        self, name: str, *, platform: str | None = None, **call_options: Unpack[CallOptions]
    ) -> Container | None:
        """Return the first container of exactly this name, or None.

        A container that was created a moment ago may not be listed yet.

        Args:
            name: the whole name of the container.
            platform: the platform it must have. Default: any.
        """
        return _named(self.list(query=name), name, platform)

    def create(
        self,
        name: str,
        *,
        platform: str | None = None,
        description: str | None = None,
        parent: Container | str | None = None,
        tags: Sequence[str] | None = None,
        properties: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Container:
        """Create a container and return it.

        The catalog may show it a little late: it is requested for at most five seconds. Requires
        the admin role.

        Args:
            name: the name of the container.
            platform: the system that holds the data, such as `s3`. Default: none.
            description: a text about the container.
            parent: the container that this one is in, its URN or its name. Default: none.
            tags: the tags of the container.
            properties: a JSON object with any members of your own.

        Raises:
            ConflictError: there is a container of this name.
            PermissionDeniedError: the caller is not an administrator.
            ResourceNotFoundError: the catalog accepted the container but does not show it after
                five seconds; a note of the error names its URN.
        """
        body = CreateContainer(
            name=name,
            platform=platform,
            description=description,
            parent_urn=None if parent is None else self._urn(parent, CONTAINERS, "parent"),
            tags=None if tags is None else [*tags],
            properties=None if properties is None else dict(properties),
        )
        urn = self._call(create_container(body=body), str)
        return self._created(urn, self.get)

    def get_or_create(
        self,
        name: str,
        *,
        platform: str | None = None,
        description: str | None = None,
        parent: Container | str | None = None,
        tags: Sequence[str] | None = None,
        properties: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Container:
        """Return the container of this name; create it if there is none.

        An existing container is not changed. Two programs that call this at the same time get the
        same container. Creating one requires the admin role.

        Args:
            name: the whole name of the container.
            platform: the platform of the container. Default: any when searching, none when
                creating.
            description: a text about a new container.
            parent: the container that a new one is in, its URN or its name. Default: none.
            tags: the tags of a new container.
            properties: a JSON object of your own for a new container.

        Raises:
            ConflictError: the platform has a container of this name but does not list it after five
                seconds.
            PermissionDeniedError: there is none, and the caller is not an administrator.
        """
        return self._get_or_create(
            lambda: self._find_in_list(name, platform, name),
            lambda: self._find_in_list(name, platform, None),
            lambda: self.create(
                name,
                platform=platform,
                description=description,
                parent=parent,
                tags=tags,
                properties=properties,
            ),
        )

    def _find_in_list(self, name: str, platform: str | None, query: str | None) -> Container | None:
        return _named(self.list(query=query), name, platform)

    def update(
        self,
        container: Container | str,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        parent: Container | str | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
        properties: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Container:
        """Change the given members of a container and return it.

        Members that you leave out stay. None empties a member.

        Args:
            container: the container, its URN or its name.
            name: the new name.
            description: the new description.
            parent: the new parent container, its URN or its name; None for none.
            tags: all tags; the old ones are replaced.
            properties: all properties; the old ones are replaced.

        Raises:
            ResourceNotFoundError: there is no such container.
        """
        home = parent
        if isinstance(home, str):
            home = self._urn(home, CONTAINERS, "parent")
        body = ContainerUpdate(
            name=name,
            description=description,
            parent_urn=urn_given(home, "parent"),
            tags=tags,
            properties=properties,
        )
        request = update_container_by_urn(
            urn=self._urn(container, CONTAINERS, "container"), body=body
        )
        return self._call(request, Container)

    def delete(self, container: Container | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a container.

        Args:
            container: the container, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such container.
        """
        self._send(delete_container_by_urn(urn=self._urn(container, CONTAINERS, "container")))

    def add_dataset(
        self,
        container: Container | str,
        dataset: Dataset | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Add a dataset to a container.

        The container shows the dataset after about four seconds.

        Args:
            container: the container, its URN or its name.
            dataset: the dataset, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such container or dataset.
        """
        request = add_dataset_to_container_by_urn(
            container_urn=self._urn(container, CONTAINERS, "container"),
            body=AddDataset(dataset_urn=self._urn(dataset, DATASETS, "dataset")),
        )
        self._send(request)

    def remove_dataset(
        self,
        container: Container | str,
        dataset: Dataset | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Remove a dataset from a container.

        The dataset itself stays in the catalog.

        Args:
            container: the container, its URN or its name.
            dataset: the dataset, its URN or its name.

        Raises:
            ResourceNotFoundError: there is no such container, or the dataset is not in it.
        """
        request = remove_dataset_from_container_by_urn(
            container_urn=self._urn(container, CONTAINERS, "container"),
            dataset_urn=self._urn(dataset, DATASETS, "dataset"),
        )
        self._send(request)

    def list_registered_sources(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[Container]:
        """Return the containers of registered sources, one page at a time.

        `ingestion.register_source` registers sources.

        Args:
            limit: the number of items wanted in all. Default: all.
            page_size: items per request, 1 to 100. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_registered_source_containers(),
            Container,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    def list(
        self, *, query: str | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[Container]:
        """Return the containers.

        A container that was created a moment ago may be missing.

        Args:
            query: a text that the containers must match. Default: all containers.
        """
        return self._list(list_containers(query=query), Container)


def _named(containers: Sequence[Container], name: str, platform: str | None) -> Container | None:
    fitting = (c for c in containers if c.name == name and platform in (None, c.platform))
    return next(fitting, None)
