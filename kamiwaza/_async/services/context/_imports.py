"""Imports from connected services: options, jobs and imported items."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.http.idempotency import idempotency_key as key_for
from kamiwaza.http.idempotency import repeatable
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.connector_nodes import ConnectorNode
from kamiwaza.schemas.context_imports import (
    CreateSourceImport,
    EvaluatedImport,
    EvaluateImport,
    ImportItem,
    ImportItems,
    ImportOptions,
    JobItems,
    RerunItems,
    SourceDescriptor,
)
from kamiwaza.schemas.context_pipeline_configs import Callback, PipelineConfig
from kamiwaza.schemas.context_pipelines import PipelineJob
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import (
    create_source_import_job,
    evaluate_import_options,
    get_import_options,
    list_import_items,
    list_pipeline_job_items,
    rerun_import_items,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncImportsMixin(AsyncBaseService):
    """Import files of connected services into a workroom."""

    async def import_options(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ImportOptions:
        """Return the stages of imports and the types of files that they accept.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = get_import_options(x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, ImportOptions)

    async def evaluate_import(
        self,
        sources: Sequence[SourceDescriptor | ConnectorNode] | None = None,
        *,
        config: PipelineConfig | Mapping[str, object] | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EvaluatedImport:
        """Return whether the platform would accept an import; nothing is imported.

        `ok` of the answer says whether `create_import` would accept the same arguments; `errors`
        says why not.

        Args:
            sources: connector nodes or source descriptors. Default: none, to check `config` only.
            config: how the files are processed, as an object or its members. Default: the
                platform's own.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        body = EvaluateImport(
            config=config,
            sources=None if sources is None else _descriptors(sources),
        )
        request = evaluate_import_options(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, EvaluatedImport)

    async def create_import(
        self,
        sources: Sequence[SourceDescriptor | ConnectorNode],
        *,
        config: PipelineConfig | Mapping[str, object] | None = None,
        callback: Callback | Mapping[str, object] | None = None,
        force: bool | None = None,
        idempotency_key: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Start to import files from connected services and return the operation.

        `wait()` returns the job. An idempotency key makes the request safe to repeat: the platform
        starts one job for all requests with the same key.

        Args:
            sources: connector nodes or source descriptors, at least one.
            config: how the files are processed, as an object or its members. Default: the
                platform's own.
            callback: an URL that the platform calls when the job ends, as an object or its members.
                Default: none.
            force: import unchanged files again. Default: False.
            idempotency_key: the key of the request, 1 to 255 characters. Default: a new key for
                each call.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: `config` or `callback` has a wrong member.
        """
        body = CreateSourceImport(
            sources=_descriptors(sources),
            config=config,
            callback=callback,
            force=force,
            idempotency_key=key_for(idempotency_key),
        )
        request = create_source_import_job(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    async def rerun_items(
        self,
        items: Sequence[ImportItem | str],
        *,
        config: PipelineConfig | Mapping[str, object] | None = None,
        callback: Callback | Mapping[str, object] | None = None,
        force: bool | None = None,
        idempotency_key: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[PipelineJob]:
        """Start to import some items again and return the operation of the new job.

        An idempotency key makes the request safe to repeat: the platform starts one job for all
        requests with the same key.

        Args:
            items: imported items or their keys, at least one.
            config: how the files are processed, as an object or its members. Default: as before.
            callback: an URL that the platform calls when the job ends, as an object or its members.
                Default: none.
            force: import unchanged items too. Default: True.
            idempotency_key: the key of the request, 1 to 255 characters. Default: a new key for
                each call.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            InvalidArgumentError: `config` or `callback` has a wrong member.
        """
        keys = [item if isinstance(item, str) else item.item_key for item in items]
        body = RerunItems(
            item_keys=keys,
            config=config,
            callback=callback,
            force=force,
            idempotency_key=key_for(idempotency_key),
        )
        request = rerun_import_items(body=body, x_workroom_id=workroom_id_of(workroom))
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    async def list_items(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ImportItems:
        """Return the imported items of the workroom, each with the state of its latest attempt.

        The answer is one page. `truncated` says that the platform left out items.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = list_import_items(x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, ImportItems)

    async def list_job_items(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> JobItems:
        """Return the imported items of one job.

        Args:
            job: the job or its id.
            workroom: the workroom of the call, or its id. Default: the client's workroom.

        Raises:
            ResourceNotFoundError: the workroom has no such job.
        """
        request = list_pipeline_job_items(id_of(job, "job"), x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, JobItems)


def _descriptors(sources: Sequence[SourceDescriptor | ConnectorNode]) -> list[SourceDescriptor]:
    """Return nodes and descriptors as descriptors."""
    return [
        one if isinstance(one, SourceDescriptor) else SourceDescriptor.from_node(one)
        for one in sources
    ]
