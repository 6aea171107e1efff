"""Containers of datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from pydantic import JsonValue

from kamiwaza._async.services.catalog._settling import AsyncSettlingMixin
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas._urn import urn_given, urn_of
from kamiwaza.schemas.containers import AddDataset, Container, CreateContainer
from kamiwaza.schemas.datasets import Dataset
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
    from kamiwaza._async.paging.page import AsyncPage


class AsyncContainersService(AsyncSettlingMixin):
    """`client.catalog.containers`: keep datasets together.

    A container is given as the object, or by its URN to the letter.
    """

    async def get(
        self,
        container: Container | str,
        *,
        datasets_cursor: str | None = None,
        datasets_page_size: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Container:
        """Return one container with the first of its datasets; `iter_datasets` gives them all.

        `datasets_cursor` is the `datasets_next_cursor` of an earlier answer; pages hold 1 to 1000
        URNs. Raises ResourceNotFoundError if there is no container of that URN.
        """
        request = get_container_by_urn(
            urn=urn_of(container, "container"),
            datasets_cursor=datasets_cursor,
            datasets_page_size=datasets_page_size,
        )
        return await self._call(request, Container)

    def iter_datasets(
        self,
        container: Container | str,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[str]:
        """Return the URNs of a container's datasets, a page of `page_size` at a time.

        One added a moment ago takes about four seconds to appear.
        """
        return self._pages(
            get_container_by_urn(urn=urn_of(container, "container")),
            str,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    async def exists(self, container: Container | str, **call_options: Unpack[CallOptions]) -> bool:
        """Tell whether there is a container of this URN; `find` looks by name."""
        return await self._there(lambda: self.get(container)) is not None

    async def find(
        self, name: str, *, platform: str | None = None, **call_options: Unpack[CallOptions]
    ) -> Container | None:
        """Return the first container of exactly this name, on this platform if given, or None.

        One made a moment ago may not be listed yet.
        """
        return _named(await self.list(query=name), name, platform)

    async def create(
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
        """Make a container and return its URN. Requires: admin, on the platforms of today.

        `parent` is the container it is in. Raises ConflictError if there is one of that name.
        """
        body = CreateContainer(
            name=name,
            platform=platform,
            description=description,
            parent_urn=None if parent is None else urn_of(parent, "parent"),
            tags=None if tags is None else [*tags],
            properties=None if properties is None else dict(properties),
        )
        urn = await self._call(create_container(body=body), str)
        return await self._created(urn, self.get)

    async def get_or_create(
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
        """Return the container of this name, on this platform if given; make it if there is none.

        One that is there stays as it is. Two that call this at the same time get the same one.
        """
        return await self._get_or_create(
            lambda: self._listed(name, platform, name),
            lambda: self._listed(name, platform, None),
            lambda: self.create(
                name,
                platform=platform,
                description=description,
                parent=parent,
                tags=tags,
                properties=properties,
            ),
        )

    async def _listed(self, name: str, platform: str | None, query: str | None) -> Container | None:
        return _named(await self.list(query=query), name, platform)

    async def update(
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
        """Change what is given, None included, and return the container. `tags` are all tags."""
        body = {
            "name": name,
            "description": description,
            "parent_urn": urn_given(parent, "parent"),
            "tags": [*tags] if tags else tags,
            "properties": dict(properties) if properties else properties,
        }
        request = update_container_by_urn(urn=urn_of(container, "container"), body=body)
        return await self._call(request, Container)

    async def delete(self, container: Container | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a container. Raises ResourceNotFoundError if there is none of that URN."""
        await self._send(delete_container_by_urn(urn=urn_of(container, "container")))

    async def add_dataset(
        self,
        container: Container | str,
        dataset: Dataset | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Put a dataset into a container; it takes about four seconds to be seen there."""
        request = add_dataset_to_container_by_urn(
            container_urn=urn_of(container, "container"),
            body=AddDataset(dataset_urn=urn_of(dataset, "dataset")),
        )
        await self._send(request)

    async def remove_dataset(
        self,
        container: Container | str,
        dataset: Dataset | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Take a dataset out of a container; the dataset itself stays."""
        request = remove_dataset_from_container_by_urn(
            container_urn=urn_of(container, "container"), dataset_urn=urn_of(dataset, "dataset")
        )
        await self._send(request)

    def list_registered_sources(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Container]:
        """Return the containers of the sources that `ingestion.register_source` made known."""
        return self._pages(
            list_registered_source_containers(),
            Container,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    async def list(
        self, *, query: str | None = None, **call_options: Unpack[CallOptions]
    ) -> list[Container]:
        """Return the containers, or those that match a text.

        One made a moment ago may be missing.
        """
        return await self._call(list_containers(query=query), list[Container])


def _named(containers: Sequence[Container], name: str, platform: str | None) -> Container | None:
    fitting = (c for c in containers if c.name == name and platform in (None, c.platform))
    return next(fitting, None)
