"""Workrooms: members, events, threads, sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

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
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.workrooms import (
    CreateWorkroom,
    UpdateWorkroom,
    Workroom,
    WorkroomFields,
    WorkroomList,
    WorkroomType,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.workrooms import (
    create_workroom,
    get_workroom,
    list_workrooms,
    update_workroom,
)
from kamiwaza_api.types import UNSET, Unset


class AsyncWorkroomsService(AsyncLifecycleMixin, AsyncEnteringMixin, AsyncReportsMixin):
    """`client.workrooms`: shared rooms with members, threads and events.

    Pass a workroom as the object or as its id. A room you are not a member of answers as if it
    did not exist (ResourceNotFoundError). The global room, and rooms in which you are a viewer,
    refuse changes with PermissionDeniedError; archived rooms refuse them with ConflictError.
    """

    @property
    def members(self) -> AsyncWorkroomMembersService:
        """Return the service of members."""
        return self._lazy(AsyncWorkroomMembersService)

    @property
    def events(self) -> AsyncWorkroomEventsService:
        """Return the service of events."""
        return self._lazy(AsyncWorkroomEventsService)

    @property
    def presence(self) -> AsyncWorkroomPresenceService:
        """Return the service of presence."""
        return self._lazy(AsyncWorkroomPresenceService)

    @property
    def sessions(self) -> AsyncWorkroomSessionsService:
        """Return the service of your own sessions."""
        return self._lazy(AsyncWorkroomSessionsService)

    @property
    def threads(self) -> AsyncWorkroomThreadsService:
        """Return the service of threads."""
        return self._lazy(AsyncWorkroomThreadsService)

    @property
    def credentials(self) -> AsyncWorkroomCredentialsService:
        """Return the service of connector credentials."""
        return self._lazy(AsyncWorkroomCredentialsService)

    @property
    def runtime(self) -> AsyncWorkroomRuntimeService:
        """Return the service of a room's state as a console needs it."""
        return self._lazy(AsyncWorkroomRuntimeService)

    @property
    def admin(self) -> AsyncAdminWorkroomsService:
        """Return the administrators' service of the rooms of all users."""
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
        attributes: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Workroom:
        """Create a workroom and return it; you are its owner.

        The call is not repeated if its answer is lost. Check with `find` whether the room exists.

        Args:
            name: the name, up to 255 characters. Several rooms may have the same name.
            type: `ephemeral` or `persistent`.
            description: a text of up to 1,024 characters. Default: none.
            labels: labels of your choice. Default: none.
            classification: the classification marking, up to 255 characters. Default: none.
            scg_references: references to security classification guides. Default: none.
            attributes: any JSON object of yours. Default: none.
        """
        body = CreateWorkroom(
            name=name,
            type=type,
            description=description,
            labels=labels,
            classification=classification,
            scg_references=scg_references,
            attributes=None if attributes is None else {**attributes},
        )
        return await self._call(create_workroom(body=body), Workroom)

    async def get(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Workroom:
        """Return one workroom in its current state.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        return await self._call(
            get_workroom(await self._id(workroom, WORKROOMS, "workroom")), Workroom
        )

    async def find(
        self,
        name: str,
        *,
        include_archived: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> Workroom | None:
        """Return your workroom with a name, or None if there is none.

        Args:
            name: the exact name.
            include_archived: True looks among the archived rooms too.

        Raises:
            InvalidArgumentError: several of your workrooms have this name; the error lists them.
        """
        rooms = await self.list(include_archived=include_archived)
        matches = [room for room in rooms if room.name == name]
        if len(matches) > 1:
            ids = ", ".join(str(room.id) for room in matches)
            raise InvalidArgumentError(f"name: several workrooms are called {name!r}: {ids}")
        return matches[0] if matches else None

    async def update(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        labels: Sequence[str] | Unset | None = UNSET,
        classification: str | Unset | None = UNSET,
        scg_references: Sequence[str] | Unset | None = UNSET,
        attributes: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Workroom:
        """Change the given members of a workroom and return it; the others stay as they are.

        Args:
            workroom: the workroom, its id or its name.
            name: the new name, up to 255 characters.
            description: the new description, up to 1,024 characters; None removes it.
            labels: the new labels, which replace the old ones; None removes them.
            classification: the new classification marking; None removes it.
            scg_references: the new references, which replace the old ones; None removes them.
            attributes: the new JSON object, which replaces the old one; None removes it.

        Raises:
            ConflictError: the room is archived; restore it first.
            PermissionDeniedError: you may not change the room.
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        body = UpdateWorkroom(
            name=name,
            description=description,
            labels=labels,
            classification=classification,
            scg_references=scg_references,
            attributes=attributes,
        )
        request = update_workroom(await self._id(workroom, WORKROOMS, "workroom"), body=body)
        return await self._call(request, Workroom)

    async def list(
        self, *, include_archived: bool = False, **call_options: Unpack[CallOptions]
    ) -> ItemList[Workroom]:
        """Return the workrooms you are a member of.

        Args:
            include_archived: True includes archived rooms.
        """
        request = list_workrooms(include_archived=include_archived or None)
        return ItemList((await self._call(request, WorkroomList)).items)
