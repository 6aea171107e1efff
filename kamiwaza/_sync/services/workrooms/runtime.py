# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/runtime.py: edit that.
"""The state of a workroom as a console needs it when it opens the room."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.schemas.workroom_runtime import RuntimeContext, WorkroomBootstrap
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import (
    get_workroom_runtime_bootstrap,
    get_workroom_runtime_context,
)


class WorkroomRuntimeService(BaseService):
    """`client.workrooms.runtime`: a room as a console sees it."""

    def bootstrap(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> WorkroomBootstrap:
        """Return the room with its threads, events, presence, credentials, rights and session.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_workroom_runtime_bootstrap(self._id(workroom, WORKROOMS, "workroom"))
        return self._call(request, WorkroomBootstrap)

    def context(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RuntimeContext:
        """Return your role and rights in a room, and the reason if it is read-only.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = get_workroom_runtime_context(self._id(workroom, WORKROOMS, "workroom"))
        return self._call(request, RuntimeContext)
