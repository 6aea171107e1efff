# Written by scripts/unasync.py from kamiwaza/_async/services/platform/artifacts.py: edit that.
"""What the platform writes out of results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.http.idempotency import idempotency_key as key_of
from kamiwaza.http.idempotency import repeatable
from kamiwaza.schemas.operations import OperationRecord
from kamiwaza.schemas.orchestration import ArtifactCreate, ArtifactKind, scope_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.platform import create_artifact

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class ArtifactsService(BaseService):
    """`client.platform.artifacts`: have drafts, summaries, reports and briefings written."""

    def create(
        self,
        *,
        kind: ArtifactKind | str,
        title: str,
        source_result_refs: Sequence[str],
        workroom: WorkroomFields | UUID | str | None = None,
        idempotency_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[OperationRecord]:
        """Begin to write an artifact out of results (50 at most) and return the handle.

        `workroom` is where it belongs. The platform begins what has the same `idempotency_key` (a
        new one unless given) once, so a lost answer is asked for again.
        """
        body = ArtifactCreate(
            kind=kind,
            title=title,
            source_result_refs=[*source_result_refs],
            room_scope=scope_of(workroom),
            idempotency_key=key_of(idempotency_key),
        )
        return self._start(repeatable(create_artifact(body=body)), OperationRecord)
