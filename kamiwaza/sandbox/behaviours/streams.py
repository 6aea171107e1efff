"""Event streams: a workroom's events and presence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import Answer
from kamiwaza.sandbox.state.event_feeds import StreamEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.sandbox.call import Behaviours, Call


def workroom_events(call: Call) -> object:
    """Stream the events of a workroom after the `Last-Event-ID` of the request."""
    feeds = call.state.feeds
    last_event_id = call.query.get("since") or call.request.header("last-event-id") or ""
    if feeds.ended:
        return Answer(204)
    return stream_answer(
        feeds.connect(str(call.path["workroom_id"]), call.user.user.username, str(last_event_id))
    )


def presence(call: Call) -> object:
    """Stream the presence in a workroom."""
    workroom = str(call.path["workroom_id"])
    snapshot: dict[str, Any] = {"workroom_id": workroom, "users": [call.user.user.username]}
    return stream_answer(call.state.feeds.replay([StreamEvent("presence", snapshot)], closes=False))


def stream_answer(chunks: Iterator[bytes]) -> Answer:
    """Return an event stream as an answer."""
    headers = (("content-type", "text/event-stream"), ("cache-control", "no-cache"))
    return Answer(200, headers, chunks)


BEHAVIOURS: Behaviours = {
    "workrooms.stream_workroom_events": workroom_events,
    "workrooms.stream_workroom_presence": presence,
}
