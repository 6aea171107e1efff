"""What connectors show to a workroom."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.connector_nodes import ConnectorNode
from kamiwaza.schemas.connector_surfaces import SurfaceCatalog, SurfaceConnector
from kamiwaza.schemas.connectors import AvailableConnector, Connector
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.connectors import (
    browse_connector_surface,
    download_connector_surface_content,
    list_connector_surface_catalog,
    search_connector_surface,
)

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage
    from kamiwaza.files.download_result import DownloadResult


class AsyncConnectorSurfacesService(AsyncBaseService):
    """`client.connectors.surfaces`: browse, search and download what the caller may see.

    The platform asks the service elsewhere as the caller. Raises ConflictError if the caller's
    account is not connected, BadRequestError for a surface that is unknown or not ready,
    NotSupportedByServerError for what a surface cannot do, and also while its connector is away.
    """

    def browse(
        self,
        workroom: WorkroomFields | UUID | str,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        *,
        surface: str,
        container: ConnectorNode | str | None = None,
        view: str | None = None,
        start_date: date | str | None = None,
        end_date: date | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[ConnectorNode]:
        """Return what a surface (files, mail, ...) of a connector holds, or one container of it.

        `start_date` and `end_date` bound what has a date, `view` is a word of the connector.
        `limit` is how many in all, `page_size` (1 to 200) how many at once.
        """
        request = browse_connector_surface(
            id_of(workroom, "workroom"),
            id_of(connector, "connector"),
            surface=surface,
            container_id=_container(container),
            view=view,
            start_date=_day(start_date),
            end_date=_day(end_date),
        )
        return self._pages(
            request,
            ConnectorNode,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    def children(
        self,
        workroom: WorkroomFields | UUID | str,
        node: ConnectorNode,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[ConnectorNode]:
        """Return what is in a container. Raises InvalidArgumentError for a node that is none."""
        if not node.is_container:
            raise InvalidArgumentError(f"node: {node.id} is no container")
        return self.browse(
            workroom,
            node.connector_id,
            surface=node.surface,
            container=node.id,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    def search(
        self,
        workroom: WorkroomFields | UUID | str,
        connector: Connector | AvailableConnector | SurfaceConnector | UUID | str,
        query: str,
        *,
        surface: str,
        container: ConnectorNode | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[ConnectorNode]:
        """Return the nodes that a surface finds for a query, one page at a time.

        Only surfaces with `search_supported` can. `limit` is how many in all, `page_size` (1 to
        200) how many at once.
        """
        request = search_connector_surface(
            id_of(workroom, "workroom"),
            id_of(connector, "connector"),
            surface=surface,
            q=query,
            container_id=_container(container),
        )
        return self._pages(
            request,
            ConnectorNode,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )

    async def download(
        self,
        workroom: WorkroomFields | UUID | str,
        node: ConnectorNode,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        mime_type: str | None = None,
        resume: bool = True,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Download the content of a node to a file, into a folder, or into a stream.

        In a folder the file gets the service's name for it, made safe. `mime_type` asks for
        another form of it, where the service has several. Raises InvalidArgumentError for a node
        without content, and PayloadTooLargeError for one that is too large for the platform.
        """
        if not node.has_content:
            why = "; ".join(one.message for one in node.constraints if one.message)
            raise InvalidArgumentError(
                f"node: {node.id} has no content" + (f": {why}" if why else "")
            )
        request = download_connector_surface_content(
            id_of(workroom, "workroom"), node.connector_id, node.id, surface=node.surface
        )
        request = replace(request, query=_query(node, mime_type))
        return await self._download(
            request, path, resume=resume, progress=progress, overwrite=overwrite
        )

    async def list(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[SurfaceConnector]:
        """Return the connectors a workroom sees, connected or not, and what each can show."""
        request = list_connector_surface_catalog(id_of(workroom, "workroom"))
        return (await self._call(request, SurfaceCatalog)).items


def _container(container: ConnectorNode | str | None) -> str | None:
    return container.id if isinstance(container, ConnectorNode) else container


def _day(day: date | str | None) -> str | None:
    return day.isoformat() if isinstance(day, date) else day


def _query(node: ConnectorNode, mime_type: str | None) -> tuple[tuple[str, str], ...]:
    """Return what the node says its content is asked for with, word for word."""
    said = node.content_handle.query if node.content_handle else {}
    query = {"surface": node.surface, **said}
    return tuple((query if mime_type is None else {**query, "mime_type": mime_type}).items())
