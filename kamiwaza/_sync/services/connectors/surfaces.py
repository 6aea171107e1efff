# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/surfaces.py: edit that.
"""The surfaces of connectors: files, mails and other nodes that a workroom can see."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.connector_nodes import ConnectorNode
from kamiwaza.schemas.connector_surfaces import SurfaceCatalog, SurfaceConnector
from kamiwaza.schemas.connectors import AvailableConnector, Connector
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.connectors import (
    browse_connector_surface,
    download_connector_surface_content,
    list_connector_surface_catalog,
    search_connector_surface,
)

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page
    from kamiwaza.files.download_result import DownloadResult


class ConnectorSurfacesService(BaseService):
    """`client.connectors.surfaces`: browse, search and download what the caller may see.

    The platform calls the outside service with the caller's account. Every method raises
    ConflictError if the account is not connected, BadRequestError if the surface is unknown or not
    ready, and NotSupportedByServerError if the surface cannot do this or its connector cannot be
    reached.
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
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[ConnectorNode]:
        """Return the nodes of a surface, or of one container in it, one page at a time.

        Args:
            workroom: the workroom or its id.
            connector: the connector or its id.
            surface: the surface, such as `files` or `mail`; `list` names them.
            container: the container to look into, or its id. Default: the top of the surface.
            view: a view that the connector offers. Default: its main view.
            start_date: the first day of nodes that have a date, a date or `YYYY-MM-DD`. Default: no
                bound.
            end_date: the last day of nodes that have a date, a date or `YYYY-MM-DD`. Default: no
                bound.
            limit: the number of items wanted in all. Default: all.
            page_size: items per request, 1 to 200. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.

        Raises:
            ConflictError: the caller's account is not connected.
            BadRequestError: the surface is unknown or not ready in this workroom.
            NotSupportedByServerError: the surface cannot be browsed, or its connector cannot be
                reached.
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
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[ConnectorNode]:
        """Return the nodes in a container, one page at a time.

        Args:
            workroom: the workroom or its id.
            node: a node whose `is_container` is True.
            limit: the number of items wanted in all. Default: all.
            page_size: items per request, 1 to 200. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.

        Raises:
            InvalidArgumentError: the node is not a container.
            ConflictError: the caller's account is not connected.
            NotSupportedByServerError: the surface cannot be browsed, or its connector cannot be
                reached.
        """
        if not node.is_container:
            raise InvalidArgumentError(f"node: {node.id} is not a container")
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
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[ConnectorNode]:
        """Return the nodes that a surface finds for a query, one page at a time.

        Only surfaces with `search_supported` can be searched.

        Args:
            workroom: the workroom or its id.
            connector: the connector or its id.
            query: the text to search for, 1 to 200 characters.
            surface: the surface, such as `files` or `mail`; `list` names them.
            container: the container to search in, or its id. Default: the whole surface.
            limit: the number of items wanted in all. Default: all.
            page_size: items per request, 1 to 200. Default: 100, or `limit` if that is smaller.
            page_token: the position at which an earlier iteration of the same list stopped.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.

        Raises:
            ConflictError: the caller's account is not connected.
            BadRequestError: the surface is unknown or not ready in this workroom.
            NotSupportedByServerError: the surface cannot be searched, or its connector cannot be
                reached.
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

    def download(
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
        """Download the content of a node and return where it is.

        In a folder the file gets the name that the service gives it, made safe.

        Args:
            workroom: the workroom or its id.
            node: a node whose `has_content` is True.
            path: a path, a folder (the server's file name is used, made safe), or a binary file
                open for writing.
            mime_type: the format to convert the content to, if the service offers several. Default:
                its own.
            resume: continue an earlier download that was interrupted. False starts again.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.
            overwrite: replace a file that exists at the path.

        Raises:
            InvalidArgumentError: the node has no content.
            PayloadTooLargeError: the content is too large for the platform.
            DownloadError: the file cannot be written.
            TargetExistsError: there is a file at the path and `overwrite` is False.
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
        return self._download(request, path, resume=resume, progress=progress, overwrite=overwrite)

    def list(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[SurfaceConnector]:
        """Return the connectors that a workroom can see, with their surfaces.

        Connectors without an account of the caller are listed too.

        Args:
            workroom: the workroom or its id.

        Raises:
            ResourceNotFoundError: there is no such workroom.
        """
        request = list_connector_surface_catalog(id_of(workroom, "workroom"))
        return ItemList((self._call(request, SurfaceCatalog)).items)


def _container(container: ConnectorNode | str | None) -> str | None:
    return container.id if isinstance(container, ConnectorNode) else container


def _day(day: date | str | None) -> str | None:
    return day.isoformat() if isinstance(day, date) else day


def _query(node: ConnectorNode, mime_type: str | None) -> tuple[tuple[str, str], ...]:
    """Return the query of a download: the values of the node, unchanged."""
    values = node.content_handle.query if node.content_handle else {}
    query = {"surface": node.surface, **values}
    return tuple((query if mime_type is None else {**query, "mime_type": mime_type}).items())
