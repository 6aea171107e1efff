"""The state of a workroom as a console needs it when it opens the room."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.schemas.workroom_runtime import RuntimeContext, WorkroomBootstrap
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import (
    get_workroom_runtime_bootstrap,
    get_workroom_runtime_context,
)


class AsyncWorkroomRuntimeService(AsyncBaseService):
    """`client.workrooms.runtime`: a room as a console sees it."""

    async def bootstrap(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> WorkroomBootstrap:
        """Return the room with its threads, events, presence, credentials, rights and session.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_workroom_runtime_bootstrap(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._call(request, WorkroomBootstrap)

    async def context(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeContext:
        """Return your role and rights in a room, and the reason if it is read-only.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_workroom_runtime_context(await self._id(workroom, WORKROOMS, "workroom"))
        return await self._call(request, RuntimeContext)
