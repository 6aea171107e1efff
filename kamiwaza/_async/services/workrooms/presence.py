"""The presence of members in workrooms."""

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
    """`client.workrooms.presence`: the members that have a room open."""

    def stream(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        heartbeat: float = HEARTBEAT,
        **call_options: Unpack[CallOptions],
    ) -> AsyncEventStream[PresenceSnapshot]:
        """Return a stream of snapshots: the members in a room, after every change.

        Every snapshot is complete. A lost stream is not resumed; open another one.

        Args:
            workroom: the workroom or its id.
            heartbeat: seconds without data after which the connection counts as lost. Default: 90.

        Raises:
            StreamInterruptedError: the stream was lost.
        """
        request = stream_workroom_presence(id_of(workroom, "workroom"))
        return self._events(request, PresenceSnapshot.of_stream, heartbeat=heartbeat)
