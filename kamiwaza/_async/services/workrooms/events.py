"""What happens in workrooms: what happened lately, and what happens while you look."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_events import WorkroomEvent, WorkroomEventList
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.streaming.reconnect import HEARTBEAT, ReconnectPolicy
from kamiwaza_api.api.workrooms import list_workroom_events, stream_workroom_events

if TYPE_CHECKING:
    from kamiwaza._async.streaming.event_stream import AsyncEventStream


class AsyncWorkroomEventsService(AsyncBaseService):
    """`client.workrooms.events`: what happens in a room."""

    def stream(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        since: str | None = None,
        last_event_id: str | None = None,
        reconnect: bool | ReconnectPolicy = True,
        heartbeat: float = HEARTBEAT,
        **call_options: Unpack[CallOptions],
    ) -> AsyncEventStream[WorkroomEvent]:
        """Return the events of a room as they happen; iterate over them, or use it in `with`.

        A lost connection is opened again behind the last event, so that each event comes once.
        To go on where an earlier stream stopped, give its `last_event_id`; `since` is the same as
        a query, for the first connection only. `heartbeat` is the longest silence in seconds.
        The platform keeps one stream for each user and room: another one ends this one. It keeps
        events for a while only: after a long absence look at the room itself. Raises
        StreamInterruptedError when the stream is lost for good.
        """
        room = id_of(workroom, "workroom")
        return self._events(
            stream_workroom_events(room, since=since),
            WorkroomEvent.of_stream,
            last_event_id=last_event_id,
            reconnect=reconnect,
            heartbeat=heartbeat,
        )

    async def list(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        limit: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[WorkroomEvent]:
        """Return the latest events of a room, at most `limit` (1 to 100; default 50).

        What is older than these cannot be asked for.
        """
        request = list_workroom_events(id_of(workroom, "workroom"), limit=limit)
        return (await self._call(request, WorkroomEventList)).items
