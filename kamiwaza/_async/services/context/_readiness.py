"""The readiness of the components behind indexing and searching."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.schemas.context_readiness import AudioReadiness, ContextReadiness
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.context import get_audio_readiness, get_context_readiness


class AsyncReadinessMixin(AsyncBaseService):
    """Read which components behind indexing and searching work."""

    async def readiness(
        self,
        *,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ContextReadiness:
        """Return which components behind indexing and searching work.

        `ok` says whether files can be indexed; `blocking` lists the components that prevent it.

        Args:
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = get_context_readiness(x_workroom_id=workroom_id_of(workroom))
        return await self._call(request, ContextReadiness)

    async def audio_readiness(
        self,
        *,
        filename: str | None = None,
        mime_type: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AudioReadiness:
        """Return whether audio recordings can be turned into text, and what to do if not.

        Args:
            filename: the name of a file to ask about. Default: any file.
            mime_type: the MIME type to ask about, such as `audio/mpeg`. Default: any type.
            workroom: the workroom of the call, or its id. Default: the client's workroom.
        """
        request = get_audio_readiness(
            filename=filename, mime_type=mime_type, x_workroom_id=workroom_id_of(workroom)
        )
        return await self._call(request, AudioReadiness)
