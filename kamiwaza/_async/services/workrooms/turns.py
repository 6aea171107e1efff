"""The queue of turns in a thread of a workroom: one question at a time."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_threads import (
    CompletedTurn,
    CompleteTurn,
    EnqueuedTurn,
    EnqueueTurn,
    HasThreadKey,
    QueuedTurn,
    QueuedTurnList,
    thread_key_of,
)
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.workrooms import (
    complete_workroom_thread_turn,
    enqueue_workroom_thread_turn,
    list_workroom_thread_turns,
)


class AsyncThreadTurnsService(AsyncBaseService):
    """`client.workrooms.threads.turns`: the queue of questions in a thread."""

    async def enqueue(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        prompt: str,
        *,
        connector_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EnqueuedTurn:
        """Add a question to the queue of a thread; it runs at once if the queue is empty.

        If the question needs a connector and there is no credential for it, no turn is added:
        `ok` is False, and `credential_resolution` has the reason.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            prompt: the question, up to 16,384 characters.
            connector_key: the key of the connector the question needs. Default: none.

        Raises:
            ResourceNotFoundError: there is no such workroom or thread.
        """
        body = EnqueueTurn(prompt=prompt, connector_key=connector_key)
        room, key = await self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        return await self._call(enqueue_workroom_thread_turn(room, key, body=body), EnqueuedTurn)

    async def complete(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        turn: QueuedTurn | UUID | str,
        *,
        completion_note: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> CompletedTurn:
        """Complete a running turn; `promoted_turn` of the answer is the turn that runs next.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            turn: the turn or its id.
            completion_note: a note for the record, up to 2,048 characters.

        Raises:
            ConflictError: the turn is completed already, or it is still waiting.
        """
        body = CompleteTurn(completion_note=completion_note)
        room, key = await self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        request = complete_workroom_thread_turn(room, key, id_of(turn, "turn"), body=body)
        return await self._call(request, CompletedTurn)

    async def list(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        limit: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[QueuedTurn]:
        """Return the turns of a thread.

        Args:
            workroom: the workroom, its id or its name.
            thread: the thread or its `thread_key`.
            limit: the maximum number of turns, 1 to 200. Default: the platform's own (50).

        Raises:
            ResourceNotFoundError: there is no such workroom or thread.
        """
        room, key = await self._id(workroom, WORKROOMS, "workroom"), thread_key_of(thread)
        request = list_workroom_thread_turns(room, key, limit=limit)
        return ItemList((await self._call(request, QueuedTurnList)).items)
