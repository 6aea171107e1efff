"""What happens in workrooms: listed, and streamed while it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import streams
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours.workrooms._rooms import Room, Rooms, room_in, seen
from kamiwaza.sandbox.behaviours.workrooms.entering import presence
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def every(call: Call) -> object:
    """Return the latest events, the last one first."""
    name = call.operation.name
    if Rooms.of(call).foreign or call.state.lists.of(name).count:
        return list_page(name, call)
    return page_of(call, seen(call).events[::-1])


def stream(call: Call) -> object:
    """Stream what happens in a room."""
    if not _is_elsewhere(call):
        seen(call)
    return streams.room_events(call)


def watch(call: Call) -> object:
    """Stream who is in a room, whenever that changes."""
    if _is_elsewhere(call):
        return streams.presence(call)
    room = seen(call)
    return streams.streamed(call.state.feeds.watch("presence", lambda: _snapshot(call, room)))


def _snapshot(call: Call, room: Room) -> dict[str, object]:
    count = len(room.present(call.state.now))
    return {
        "workroom_id": room.id,
        "presence": presence(call, room),
        "active_member_count": count,
        "active_session_count": count,
    }


def _is_elsewhere(call: Call) -> bool:
    """Tell whether nobody here made the room, though a test let something happen in it."""
    if room_in(call) is not None or str(call.path["workroom_id"]).lower() == GLOBAL:
        return False
    room = str(call.path["workroom_id"])
    known = Rooms.of(call).known
    if room not in known and (call.state.feeds.heard_of(room) or Rooms.of(call).foreign):
        return True
    raise Refusal(404, "Workroom not found")


BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_events": every,
    "workrooms.stream_workroom_events": stream,
    "workrooms.stream_workroom_presence": watch,
}
