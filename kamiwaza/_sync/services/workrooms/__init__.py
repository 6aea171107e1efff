# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/__init__.py: edit that.
"""Workrooms: members, events, threads, sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.services.workrooms._entering import EnteringMixin
from kamiwaza._sync.services.workrooms._lifecycle import LifecycleMixin
from kamiwaza._sync.services.workrooms._reports import ReportsMixin
from kamiwaza._sync.services.workrooms.admin import AdminWorkroomsService
from kamiwaza._sync.services.workrooms.credentials import WorkroomCredentialsService
from kamiwaza._sync.services.workrooms.events import WorkroomEventsService
from kamiwaza._sync.services.workrooms.members import WorkroomMembersService
from kamiwaza._sync.services.workrooms.presence import WorkroomPresenceService
from kamiwaza._sync.services.workrooms.runtime import WorkroomRuntimeService
from kamiwaza._sync.services.workrooms.sessions import WorkroomSessionsService
from kamiwaza._sync.services.workrooms.threads import WorkroomThreadsService
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


class WorkroomsService(LifecycleMixin, EnteringMixin, ReportsMixin):
    """`client.workrooms`: shared rooms with members, threads and events.

    Pass a workroom as the object or as its id. A room you are not a member of answers as if it
    did not exist (ResourceNotFoundError). The global room, and rooms in which you are a viewer,
    refuse changes with PermissionDeniedError; archived rooms refuse them with ConflictError.
    """

    @property
    def members(self) -> WorkroomMembersService:
        """Return the service of members."""
        return self._lazy(WorkroomMembersService)

    @property
    def events(self) -> WorkroomEventsService:
        """Return the service of events."""
        return self._lazy(WorkroomEventsService)

    @property
    def presence(self) -> WorkroomPresenceService:
        """Return the service of presence."""
        return self._lazy(WorkroomPresenceService)

    @property
    def sessions(self) -> WorkroomSessionsService:
        """Return the service of your own sessions."""
        return self._lazy(WorkroomSessionsService)

    @property
    def threads(self) -> WorkroomThreadsService:
        """Return the service of threads."""
        return self._lazy(WorkroomThreadsService)

    @property
    def credentials(self) -> WorkroomCredentialsService:
        """Return the service of connector credentials."""
        return self._lazy(WorkroomCredentialsService)

    @property
    def runtime(self) -> WorkroomRuntimeService:
        """Return the service of a room's state as a console needs it."""
        return self._lazy(WorkroomRuntimeService)

    @property
    def admin(self) -> AdminWorkroomsService:
        """Return the administrators' service of the rooms of all users."""
        return self._lazy(AdminWorkroomsService)

    def create(
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
        return self._call(create_workroom(body=body), Workroom)

    def get(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Workroom:
        """Return one workroom in its current state.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        return self._call(get_workroom(self._id(workroom, WORKROOMS, "workroom")), Workroom)

    def find(
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
        rooms = self.list(include_archived=include_archived)
        matches = [room for room in rooms if room.name == name]
        if len(matches) > 1:
            ids = ", ".join(str(room.id) for room in matches)
            raise InvalidArgumentError(f"name: several workrooms are called {name!r}: {ids}")
        return matches[0] if matches else None

    def update(
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
        request = update_workroom(self._id(workroom, WORKROOMS, "workroom"), body=body)
        return self._call(request, Workroom)

    def list(
        self, *, include_archived: bool = False, **call_options: Unpack[CallOptions]
    ) -> ItemList[Workroom]:
        """Return the workrooms you are a member of.

        Args:
            include_archived: True includes archived rooms.
        """
        request = list_workrooms(include_archived=include_archived or None)
        return ItemList((self._call(request, WorkroomList)).items)
