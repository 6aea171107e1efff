"""Whether the parts behind indexing and searching work."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.schemas.context_readiness import AudioReadiness, ContextReadiness
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import get_audio_readiness, get_context_readiness


class AsyncReadinessMixin(AsyncBaseService):
    """Look at what indexing and searching depend on."""

    async def readiness(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ContextReadiness:
        """Return how well the parts work: `ok`, and what is `blocking` if not."""
        request = get_context_readiness(x_workroom_id=room_id(workroom))
        return await self._call(request, ContextReadiness)

    async def audio_readiness(
        self,
        *,
        filename: str | None = None,
        mime_type: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AudioReadiness:
        """Return whether recordings can be turned into text, and what to do if not.

        Give `filename` or `mime_type` to ask about one of a kind.
        """
        request = get_audio_readiness(
            filename=filename, mime_type=mime_type, x_workroom_id=room_id(workroom)
        )
        return await self._call(request, AudioReadiness)
