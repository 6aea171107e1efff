"""Artifacts that the platform writes from results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.http.idempotency import idempotency_key as key_for
from kamiwaza.http.idempotency import repeatable
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.copilot import CopilotResult
from kamiwaza.schemas.operations import OperationRecord
from kamiwaza.schemas.orchestration import ArtifactCreate, ArtifactKind, scope_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.platform import create_artifact

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncArtifactsService(AsyncBaseService):
    """`client.platform.artifacts`: drafts, summaries, reports and briefings."""

    async def create(
        self,
        title: str,
        *,
        kind: ArtifactKind | str,
        source_results: Sequence[CopilotResult | UUID | str],
        workroom: WorkroomFields | UUID | str | None = None,
        idempotency_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[OperationRecord]:
        """Start to write an artifact from results, and return the handle.

        The call is repeated if its answer is lost; the idempotency key prevents a second start.

        Args:
            title: the title, up to 300 characters.
            kind: `draft`, `summary`, `report` or `briefing`.
            source_results: 1 to 50 results, such as those of `copilot.get_result`, or their
                references.
            workroom: the workroom of the artifact, or its id. Default: no workroom.
            idempotency_key: a text of up to 255 characters; the platform starts calls with the same
                key once. Default: a new key for every call.
        """
        body = ArtifactCreate(
            kind=kind,
            title=title,
            source_result_refs=[str(key_of(one, "source_results")) for one in source_results],
            room_scope=scope_of(workroom),
            idempotency_key=key_for(idempotency_key),
        )
        return await self._start(repeatable(create_artifact(body=body)), OperationRecord)
