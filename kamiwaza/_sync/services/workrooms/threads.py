# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/threads.py: edit that.
"""Conversations in workrooms."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.workrooms.messages import ThreadMessagesService
from kamiwaza._sync.services.workrooms.turns import ThreadTurnsService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
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
from kamiwaza.serialization.item_list import ItemList
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

    Pass a thread as the object or as its `thread_key`.
    """

    @property
    def messages(self) -> ThreadMessagesService:
        """Return the service of messages."""
        return self._lazy(ThreadMessagesService)

    @property
    def turns(self) -> ThreadTurnsService:
        """Return the service of queued turns."""
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
        """Create a thread and return it.

        Args:
            workroom: the workroom, its id or its name.
            title: the title, up to 255 characters.
            thread_key: the key of the thread in the room, up to 255 characters. Default: the
                platform makes one.
            opening_message: the first message, up to 16,384 characters. Default: none.

        Raises:
            ConflictError: the room has a thread with this key.
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        body = CreateWorkroomThread(
            title=title, thread_key=thread_key, opening_message=opening_message
        )
        request = create_workroom_thread(self._id(workroom, WORKROOMS, "workroom"), body=body)
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
        """Ask a member to continue a thread.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            to: the member, or their `user_id`.
            note: a note for the member, up to 2,048 characters.

        Raises:
            ResourceNotFoundError: there is no such workroom, thread or member.
        """
        body = RequestHandoff(to_user_id=user_id_of(to, "to"), note=note)
        room, key = self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        return self._call(request_workroom_thread_handoff(room, key, body=body), ThreadHandoff)

    def claim(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        prompt_excerpt: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ThreadClaim:
        """Claim a thread for yourself; `is_mine` is True if you hold it.

        While you hold the thread, the turns of other members wait.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            prompt_excerpt: a text that shows the others what you will ask, up to 1,024
                characters.

        Raises:
            ResourceNotFoundError: there is no such workroom or thread.
        """
        body = AcquireClaim(prompt_excerpt=prompt_excerpt)
        room, key = self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        return self._call(acquire_workroom_thread_claim(room, key, body=body), ThreadClaim)

    def release(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        **call_options: Unpack[CallOptions],
    ) -> ThreadClaim:
        """Release your claim of a thread.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.

        Raises:
            PermissionDeniedError: another member holds the thread.
        """
        room, key = self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        return self._call(release_workroom_thread_claim(room, key), ThreadClaim)

    def resolve_credential(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        connector_key: str,
        **call_options: Unpack[CallOptions],
    ) -> CredentialResolution:
        """Return the credential a thread would use for a connector; `ok` is False if none.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            connector_key: the key of the connector.

        Raises:
            ResourceNotFoundError: there is no such workroom or thread.
        """
        room, key = self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        request = resolve_workroom_thread_credential_posture(room, key, connector_key=connector_key)
        return self._call(request, CredentialResolution)

    def list(
        self, workroom: WorkroomFields | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[WorkroomThread]:
        """Return all threads of a room.

        Args:
            workroom: the workroom, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = list_workroom_threads(self._id(workroom, WORKROOMS, "workroom"))
        return ItemList((self._call(request, WorkroomThreadList)).items)
