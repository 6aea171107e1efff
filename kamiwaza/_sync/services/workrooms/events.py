# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/events.py: edit that.
"""The events of workrooms: the latest ones, and new ones as they happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_events import WorkroomEvent, WorkroomEventList
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza.serialization.item_list import ItemList
from kamiwaza.streaming.reconnect import HEARTBEAT, ReconnectPolicy
from kamiwaza_api.api.workrooms import list_workroom_events, stream_workroom_events

if TYPE_CHECKING:
    from kamiwaza._sync.streaming.event_stream import EventStream


class WorkroomEventsService(BaseService):
    """`client.workrooms.events`: the events of a room."""

    def stream(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        since: str | None = None,
        last_event_id: str | None = None,
        reconnect: bool | ReconnectPolicy = True,
        heartbeat: float = HEARTBEAT,
        **call_options: Unpack[CallOptions],
    ) -> EventStream[WorkroomEvent]:
        """Return the events of a room as they happen. Iterate over them, or use it in `with`.

        A lost connection is opened again after the last event, so that you get each event once.
        The platform keeps one stream for each user and room: a second one ends the first. It
        keeps events for a limited time; after a long absence, read the room itself.

        Args:
            workroom: the workroom or its id.
            since: the id of the event after which the first connection begins, sent in the query.
            last_event_id: the `last_event_id` of an earlier stream, or the `stream_id` of an
                event, to continue after it. Default: begin with new events.
            reconnect: False ends the stream when the connection is lost; a `ReconnectPolicy`
                says how often and how fast to reconnect.
            heartbeat: seconds without data after which the connection counts as lost.
                Default: 90.

        Raises:
            StreamInterruptedError: the stream was lost and could not be opened again.
        """
        room = id_of(workroom, "workroom")
        return self._events(
            stream_workroom_events(room, since=since),
            WorkroomEvent.of_stream,
            last_event_id=last_event_id,
            reconnect=reconnect,
            heartbeat=heartbeat,
        )

    def list(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        limit: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[WorkroomEvent]:
        """Return the latest events of a room. The platform cannot list older ones.

        Args:
            workroom: the workroom, its id or its name.
            limit: the maximum number of events, 1 to 100. Default: the platform's own (50).

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        request = list_workroom_events(self._id(workroom, WORKROOMS, "workroom"), limit=limit)
        return ItemList((self._call(request, WorkroomEventList)).items)
