"""What there is to say about a workroom as a whole, and taking it home."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
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
        """Return what a workroom holds, in numbers, and what its retention policy is."""
        request = get_workroom_lifecycle_summary(id_of(workroom, "workroom"))
        return await self._call(request, LifecycleSummary)

    async def delete_preview(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DeletePreview:
        """Return what would be lost, and by whom, if the workroom were deleted."""
        request = get_workroom_delete_preview(id_of(workroom, "workroom"))
        return await self._call(request, DeletePreview)

    async def ingestion_summary(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> IngestionSummary:
        """Return what was taken into a workroom; `ok` is False if some of it failed."""
        request = get_ingestion_summary(id_of(workroom, "workroom"))
        return await self._call(request, IngestionSummary)

    async def export_manifest(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ExportManifest:
        """Return what `export` would hold, and what it would leave out and why."""
        return await self._call(get_export_manifest(id_of(workroom, "workroom")), ExportManifest)

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
        """Write a workroom as a ZIP file to `path`: a file, a folder, or an open binary file.

        The bundle is made anew for every call and cannot be had in parts: after a cut it is
        fetched from its beginning, up to `max_retries` times. The file appears when it is whole.
        `progress` is True, a callback or a tracker. Raises DownloadError, as docs/files.md says.
        """
        return await self._download(
            export_bundle(id_of(workroom, "workroom")),
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
    ) -> list[RolePeriod]:
        """Return who had which role when, at most `limit` periods (1 to 500; default 200).

        What is older than these cannot be asked for.
        """
        request = list_workroom_role_history(id_of(workroom, "workroom"), limit=limit)
        return (await self._call(request, RoleHistory)).items

    async def manager_path(self, **call_options: Unpack[CallOptions]) -> ManagerPath:
        """Return where people find their workrooms in the browser."""
        return await self._call(get_workroom_manager_path(), ManagerPath)
