"""What a console needs of a workroom when it opens it."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_runtime import RuntimeContext, WorkroomBootstrap
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import (
    get_workroom_runtime_bootstrap,
    get_workroom_runtime_context,
)


class AsyncWorkroomRuntimeService(AsyncBaseService):
    """`client.workrooms.runtime`: a room as its console sees it."""

    async def bootstrap(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> WorkroomBootstrap:
        """Return everything about a room at once: members, threads, events, rights, session."""
        request = get_workroom_runtime_bootstrap(id_of(workroom, "workroom"))
        return await self._call(request, WorkroomBootstrap)

    async def context(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeContext:
        """Return what the caller may do in a room now, and if not, why."""
        request = get_workroom_runtime_context(id_of(workroom, "workroom"))
        return await self._call(request, RuntimeContext)
