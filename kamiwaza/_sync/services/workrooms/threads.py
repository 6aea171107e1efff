# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/threads.py: edit that.
"""Conversations in workrooms."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.workrooms.messages import ThreadMessagesService
from kamiwaza._sync.services.workrooms.turns import ThreadTurnsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_credentials import CredentialResolution
from kamiwaza.schemas.workroom_members import HasUserId, user_id_of
from kamiwaza.schemas.workroom_threads import (
    AcquireClaim,
    CreateWorkroomThread,
    HasThreadKey,
    RequestHandoff,
    ThreadClaim,
    ThreadHandoff,
    WorkroomThread,
    WorkroomThreadList,
    thread_key_of,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import (
    acquire_workroom_thread_claim,
    create_workroom_thread,
    list_workroom_threads,
    release_workroom_thread_claim,
    request_workroom_thread_handoff,
    resolve_workroom_thread_credential_posture,
)


class WorkroomThreadsService(BaseService):
    """`client.workrooms.threads`: the conversations in a room.

    A thread is the object or its `thread_key`.
    """

    @property
    def messages(self) -> ThreadMessagesService:
        """Return the service of what was said."""
        return self._lazy(ThreadMessagesService)

    @property
    def turns(self) -> ThreadTurnsService:
        """Return the service of whose turn it is to ask."""
        return self._lazy(ThreadTurnsService)

    def create(
        self,
        workroom: WorkroomFields | UUID | str,
        title: str,
        *,
        thread_key: str | None = None,
        opening_message: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomThread:
        """Begin a thread; the platform makes up its key unless you give one.

        Raises ConflictError if the room has a thread of that key.
        """
        body = CreateWorkroomThread(
            title=title, thread_key=thread_key, opening_message=opening_message
        )
        request = create_workroom_thread(id_of(workroom, "workroom"), body=body)
        return self._call(request, WorkroomThread)

    def handoff(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        to: HasUserId | str,
        note: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ThreadHandoff:
        """Ask a member (the object or their `user_id`) to go on with a thread."""
        body = RequestHandoff(to_user_id=user_id_of(to, "to"), note=note)
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
        return self._call(request_workroom_thread_handoff(room, key, body=body), ThreadHandoff)

    def claim(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        prompt_excerpt: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ThreadClaim:
        """Take hold of a thread, so that the others' turns wait; `is_mine` says if you got it.

        `prompt_excerpt` shows the others what you are about to ask.
        """
        body = AcquireClaim(prompt_excerpt=prompt_excerpt)
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
        return self._call(acquire_workroom_thread_claim(room, key, body=body), ThreadClaim)

    def release(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        **call_options: Unpack[CallOptions],
    ) -> ThreadClaim:
        """Let go of a thread. Raises PermissionDeniedError if somebody else holds it."""
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
        return self._call(release_workroom_thread_claim(room, key), ThreadClaim)

    def resolve_credential(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        connector_key: str,
        **call_options: Unpack[CallOptions],
    ) -> CredentialResolution:
        """Return whose credential a thread would use for a connector; `ok` says if it can."""
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
        request = resolve_workroom_thread_credential_posture(room, key, connector_key=connector_key)
        return self._call(request, CredentialResolution)

    def list(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[WorkroomThread]:
        """Return all threads of a room."""
        request = list_workroom_threads(id_of(workroom, "workroom"))
        return (self._call(request, WorkroomThreadList)).items
