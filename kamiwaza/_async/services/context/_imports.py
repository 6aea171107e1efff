"""Importing from connected services: what is possible, the jobs, and what they brought."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import room_id
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
    """Bring files of connected services into a workroom."""

    async def import_options(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ImportOptions:
        """Return what imports can do here: their stages, and which kinds of files they take."""
        request = get_import_options(x_workroom_id=room_id(workroom))
        return await self._call(request, ImportOptions)

    async def evaluate_import(
        self,
        sources: Sequence[SourceDescriptor | ConnectorNode] | None = None,
        *,
        config: PipelineConfig | Mapping[str, object] | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EvaluatedImport:
        """Return what the platform thinks of an import; nothing is imported.

        `sources` are as in `create_import`. The answer's `can_submit` says whether that one would
        take the same arguments.
        """
        body = EvaluateImport.model_validate(
            {"config": config, "sources": None if sources is None else _described(sources)}
        )
        request = evaluate_import_options(body=body, x_workroom_id=room_id(workroom))
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
        """Begin to import from connected services and return the job's handle.

        `sources` are nodes that connectors show, or descriptions of them. `force` imports what
        has not changed since once more. The platform takes requests of one `idempotency_key` for
        the same one; without one a new key is sent, so that the request can be repeated after a
        failure on the way.
        """
        body = CreateSourceImport.model_validate(
            {
                "sources": _described(sources),
                "config": config,
                "callback": callback,
                "force": force,
                "idempotency_key": key_for(idempotency_key),
            }
        )
        request = create_source_import_job(body=body, x_workroom_id=room_id(workroom))
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
        """Import some items again, in a new job, whose handle returns.

        `items` are imported items or their keys; `force` (the platform's default) does not ask
        whether they have changed. `idempotency_key` is as in `create_import`.
        """
        keys = [item if isinstance(item, str) else item.item_key for item in items]
        body = RerunItems.model_validate(
            {
                "item_keys": keys,
                "config": config,
                "callback": callback,
                "force": force,
                "idempotency_key": key_for(idempotency_key),
            }
        )
        request = rerun_import_items(body=body, x_workroom_id=room_id(workroom))
        return await self._start(repeatable(request), PipelineJob, started=PipelineJob)

    async def list_items(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ImportItems:
        """Return the workroom's imported items, each as its latest attempt left it.

        The list is one page, which the platform may cut off; `truncated` says so.
        """
        request = list_import_items(x_workroom_id=room_id(workroom))
        return await self._call(request, ImportItems)

    async def list_job_items(
        self,
        job: PipelineJob | UUID | str,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> JobItems:
        """Return the imported items of one job."""
        request = list_pipeline_job_items(id_of(job, "job"), x_workroom_id=room_id(workroom))
        return await self._call(request, JobItems)


def _described(sources: Sequence[SourceDescriptor | ConnectorNode]) -> list[SourceDescriptor]:
    """Return sources as the platform wants them described."""
    return [
        one if isinstance(one, SourceDescriptor) else SourceDescriptor.from_node(one)
        for one in sources
    ]
