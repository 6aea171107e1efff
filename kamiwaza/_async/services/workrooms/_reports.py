"""Summaries, previews, exports and the role history of workrooms."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.workroom_members import RoleHistory, RolePeriod
from kamiwaza.schemas.workrooms import (
    DeletePreview,
    ExportManifest,
    IngestionSummary,
    LifecycleSummary,
    ManagerPath,
    WorkroomFields,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.workrooms import (
    export_bundle,
    get_export_manifest,
    get_ingestion_summary,
    get_workroom_delete_preview,
    get_workroom_lifecycle_summary,
    get_workroom_manager_path,
    list_workroom_role_history,
)

if TYPE_CHECKING:
    from kamiwaza.files.download_result import DownloadResult


class AsyncReportsMixin(AsyncBaseService):
    """Summaries, previews and exports of workrooms."""

    async def lifecycle_summary(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> LifecycleSummary:
        """Return the counts of a workroom's contents and its retention policy.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_workroom_lifecycle_summary(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._call(request, LifecycleSummary)

    async def delete_preview(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DeletePreview:
        """Return what deleting a workroom would delete, and the members it would affect.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_workroom_delete_preview(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._call(request, DeletePreview)

    async def ingestion_summary(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> IngestionSummary:
        """Return the counts of a workroom's ingested sources; `ok` is False if any failed.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_ingestion_summary(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._call(request, IngestionSummary)

    async def export_manifest(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ExportManifest:
        """Return what `export` would contain, what it would leave out, and why.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        return await self._call(
            get_export_manifest(await self._id(workroom, WORKROOMS, "workroom")), ExportManifest
        )

    async def export(
        self,
        workroom: WorkroomFields | UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Export a workroom as a ZIP file to `path`.

        The platform creates the file anew for every call, so an interrupted export starts again
        from the beginning, up to `max_retries` times. The file appears when it is complete.

        Args:
            workroom: the workroom, its id or its name.
            path: a file, a folder, or an open binary file. In a folder the file gets the name the
                platform gives it.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.
            expected_sha256: the SHA-256 the file must have, as 64 hexadecimal digits. Default:
                not checked.
            overwrite: True replaces a file that exists.

        Raises:
            DownloadError: the file could not be written, or is not the expected one.
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        return await self._download(
            export_bundle(await self._id(workroom, WORKROOMS, "workroom")),
            path,
            resume=False,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    async def role_history(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        limit: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[RolePeriod]:
        """Return the roles of the members over time, as one item for each period.

        The platform cannot list older periods than these.

        Args:
            workroom: the workroom, its id or its name.
            limit: the maximum number of periods, 1 to 500. Default: the platform's own (200).

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = list_workroom_role_history(
            await self._id(workroom, WORKROOMS, "workroom"), limit=limit
        )
        return ItemList((await self._call(request, RoleHistory)).items)

    async def manager_path(self, **call_options: Unpack[CallOptions]) -> ManagerPath:
        """Return the paths of the workroom manager in the browser."""
        return await self._call(get_workroom_manager_path(), ManagerPath)
