"""Rooms to work in together: members, events, threads, sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services.workrooms._entering import AsyncEnteringMixin
from kamiwaza._async.services.workrooms._lifecycle import AsyncLifecycleMixin
from kamiwaza._async.services.workrooms._reports import AsyncReportsMixin
from kamiwaza._async.services.workrooms.admin import AsyncAdminWorkroomsService
from kamiwaza._async.services.workrooms.credentials import AsyncWorkroomCredentialsService
from kamiwaza._async.services.workrooms.events import AsyncWorkroomEventsService
from kamiwaza._async.services.workrooms.members import AsyncWorkroomMembersService
from kamiwaza._async.services.workrooms.presence import AsyncWorkroomPresenceService
from kamiwaza._async.services.workrooms.runtime import AsyncWorkroomRuntimeService
from kamiwaza._async.services.workrooms.sessions import AsyncWorkroomSessionsService
from kamiwaza._async.services.workrooms.threads import AsyncWorkroomThreadsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workrooms import (
    CreateWorkroom,
    Workroom,
    WorkroomFields,
    WorkroomList,
    WorkroomType,
)
from kamiwaza_api.api.workrooms import (
    create_workroom,
    get_workroom,
    list_workrooms,
    update_workroom,
)
from kamiwaza_api.types import UNSET, Unset


class AsyncWorkroomsService(AsyncLifecycleMixin, AsyncEnteringMixin, AsyncReportsMixin):
    """`client.workrooms`: rooms to work in together.

    Wherever a workroom is wanted, the object or its id will do. Rooms of others answer as if they
    did not exist: ResourceNotFoundError. The global room, and rooms the caller only views, refuse
    changes with PermissionDeniedError, archived ones with ConflictError.
    """

    @property
    def members(self) -> AsyncWorkroomMembersService:
        """Return the service of who is in a room."""
        return self._lazy(AsyncWorkroomMembersService)

    @property
    def events(self) -> AsyncWorkroomEventsService:
        """Return the service of what happens in a room."""
        return self._lazy(AsyncWorkroomEventsService)

    @property
    def presence(self) -> AsyncWorkroomPresenceService:
        """Return the service of who has a room open."""
        return self._lazy(AsyncWorkroomPresenceService)

    @property
    def sessions(self) -> AsyncWorkroomSessionsService:
        """Return the service of the caller's own presence."""
        return self._lazy(AsyncWorkroomSessionsService)

    @property
    def threads(self) -> AsyncWorkroomThreadsService:
        """Return the service of the conversations in a room."""
        return self._lazy(AsyncWorkroomThreadsService)

    @property
    def credentials(self) -> AsyncWorkroomCredentialsService:
        """Return the service of the credentials a room may use."""
        return self._lazy(AsyncWorkroomCredentialsService)

    @property
    def runtime(self) -> AsyncWorkroomRuntimeService:
        """Return the service of what a console needs of a room."""
        return self._lazy(AsyncWorkroomRuntimeService)

    @property
    def admin(self) -> AsyncAdminWorkroomsService:
        """Return the administrators' service of everybody's rooms."""
        return self._lazy(AsyncAdminWorkroomsService)

    async def create(
        self,
        name: str,
        *,
        type: WorkroomType | str,
        description: str | None = None,
        labels: Sequence[str] | None = None,
        classification: str | None = None,
        scg_references: Sequence[str] | None = None,
        attributes: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Workroom:
        """Make a workroom that belongs to the caller.

        `type` is `ephemeral` or `persistent`; `attributes` is any JSON object of yours. Not
        repeated after a lost answer: look through `list` then.
        """
        body = CreateWorkroom.model_validate(
            {
                "name": name,
                "type": type,
                "description": description,
                "labels": labels,
                "classification": classification,
                "scg_references": scg_references,
                "attributes": attributes,
            }
        )
        return await self._call(create_workroom(body=body), Workroom)

    async def get(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Workroom:
        """Return one workroom as it is now. Raises ResourceNotFoundError if there is none."""
        return await self._call(get_workroom(id_of(workroom, "workroom")), Workroom)

    async def update(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        classification: str | Unset | None = UNSET,
        scg_references: Sequence[str] | Unset | None = UNSET,
        attributes: Mapping[str, object] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Workroom:
        """Change what is given and leave the rest; None empties a member.

        Raises ConflictError for an archived room: restore it first.
        """
        body = {
            "name": name,
            "description": description,
            "labels": labels,
            "classification": classification,
            "scg_references": scg_references,
            "attributes": attributes,
        }
        request = update_workroom(id_of(workroom, "workroom"), body=body)
        return await self._call(request, Workroom)

    async def list(
        self, *, include_archived: bool = False, **call_options: Unpack[CallOptions]
    ) -> list[Workroom]:
        """Return the workrooms the caller is a member of, archived ones only on request."""
        request = list_workrooms(include_archived=include_archived or None)
        return (await self._call(request, WorkroomList)).items
