"""Event streams: a workroom's events and presence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import Answer
from kamiwaza.sandbox.state.event_feeds import Published

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.sandbox.call import Behaviours, Call


def room_events(call: Call) -> object:
    """Stream what happens in a workroom, from behind the id the client knows."""
    feeds = call.state.feeds
    behind = call.query.get("since") or call.request.header("last-event-id") or ""
    if feeds.ended:
        return Answer(204)
    return streamed(feeds.room(str(call.path["workroom_id"]), call.user.user.username, str(behind)))


def presence(call: Call) -> object:
    """Stream who is in a workroom."""
    room = str(call.path["workroom_id"])
    here: dict[str, Any] = {"workroom_id": room, "users": [call.user.user.username]}
    return streamed(call.state.feeds.whole([Published("presence", here)], ends=False))


def streamed(pieces: Iterator[bytes]) -> Answer:
    """Return pieces of a stream as an answer."""
    fields = (("content-type", "text/event-stream"), ("cache-control", "no-cache"))
    return Answer(200, fields, pieces)


BEHAVIOURS: Behaviours = {
    "workrooms.stream_workroom_events": room_events,
    "workrooms.stream_workroom_presence": presence,
}
