# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/messages.py: edit that.
"""Messages in the threads of workrooms."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.schemas.workroom_threads import (
    CreateWorkroomMessage,
    HasThreadKey,
    WorkroomMessage,
    WorkroomMessageList,
    thread_key_of,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.workrooms import list_workroom_thread_messages, post_workroom_thread_message


class ThreadMessagesService(BaseService):
    """`client.workrooms.threads.messages`: the messages of a thread."""

    def create(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        content: str,
        **call_options: Unpack[CallOptions],
    ) -> WorkroomMessage:
        """Post a message to a thread and return it.

        The call is not repeated if its answer is lost. Check with `list` whether the message
        arrived.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            content: the text, up to 16,384 characters.

        Raises:
            ResourceNotFoundError: there is no such workroom or thread.
        """
        room, key = self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        request = post_workroom_thread_message(
            room, key, body=CreateWorkroomMessage(content=content)
        )
        return self._call(request, WorkroomMessage)

    def list(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        limit: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[WorkroomMessage]:
        """Return the latest messages of a thread. The platform cannot list older ones.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            limit: the maximum number of messages, 1 to 500. Default: the platform's own (200).

        Raises:
            ResourceNotFoundError: there is no such workroom or thread.
        """
        room, key = self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        request = list_workroom_thread_messages(room, key, limit=limit)
        return ItemList((self._call(request, WorkroomMessageList)).items)
