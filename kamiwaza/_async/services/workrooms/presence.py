"""Who has a workroom open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_events import PresenceSnapshot
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.streaming.reconnect import HEARTBEAT
from kamiwaza_api.api.workrooms import stream_workroom_presence

if TYPE_CHECKING:
    from kamiwaza._async.streaming.event_stream import AsyncEventStream


class AsyncWorkroomPresenceService(AsyncBaseService):
    """`client.workrooms.presence`: who has a room open."""

    def stream(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        heartbeat: float = HEARTBEAT,
        **call_options: Unpack[CallOptions],
    ) -> AsyncEventStream[PresenceSnapshot]:
        """Return who is in a room, anew whenever that changes.

        Every snapshot is whole, so a stream that was cut (StreamInterruptedError) is not resumed:
        open another one. `heartbeat` is the longest silence in seconds.
        """
        request = stream_workroom_presence(id_of(workroom, "workroom"))
        return self._events(request, PresenceSnapshot.of_stream, heartbeat=heartbeat)
