"""The queue of a thread in a workroom: one question at a time."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
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
from kamiwaza_api.api.workrooms import (
    complete_workroom_thread_turn,
    enqueue_workroom_thread_turn,
    list_workroom_thread_turns,
)


class AsyncThreadTurnsService(AsyncBaseService):
    """`client.workrooms.threads.turns`: whose turn it is to ask in a thread."""

    async def enqueue(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        prompt: str,
        *,
        connector_key: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EnqueuedTurn:
        """Put a question into the queue of a thread; it runs at once if nobody is before it.

        `connector_key` names the connector it needs. Without a credential for that there is no
        turn: `ok` is False then, and `credential_resolution` says why.
        """
        body = EnqueueTurn(prompt=prompt, connector_key=connector_key)
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
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
        """Say that a turn is over; `promoted_turn` is the one that runs now.

        Raises ConflictError if it is over already or waits still.
        """
        body = CompleteTurn(completion_note=completion_note)
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
        request = complete_workroom_thread_turn(room, key, id_of(turn, "turn"), body=body)
        return await self._call(request, CompletedTurn)

    async def list(
        self,
        workroom: WorkroomFields | UUID | str,
        thread: HasThreadKey | str,
        *,
        limit: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[QueuedTurn]:
        """Return the turns of a thread, at most `limit` (1 to 200; default 50)."""
        room, key = id_of(workroom, "workroom"), thread_key_of(thread)
        request = list_workroom_thread_turns(room, key, limit=limit)
        return (await self._call(request, QueuedTurnList)).items
