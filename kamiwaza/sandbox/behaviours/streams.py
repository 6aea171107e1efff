"""Event streams: a workroom's events and presence, and the records of a retrieval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..feeds import Published
from ..message import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..call import Behaviours, Call

_CHUNKS = 3


def room_events(call: Call) -> object:
    """Stream what happens in a workroom, from behind the id the client knows."""
    feeds = call.state.feeds
    behind = call.query.get("since") or call.request.header("last-event-id") or ""
    if feeds.ended:
        return Answer(204)
    return _stream(feeds.room(str(call.path["workroom_id"]), call.user.user.username, str(behind)))


def presence(call: Call) -> object:
    """Stream who is in a workroom."""
    room = str(call.path["workroom_id"])
    here: dict[str, Any] = {"workroom_id": room, "users": [call.user.user.username]}
    return _stream(call.state.feeds.whole([Published("presence", here)], ends=False))


def records(call: Call) -> object:
    """Stream the chunks of a retrieval, then its end."""
    if call.state.processes.find("retrieval.get_retrieval_job", str(call.path["job_id"])) is None:
        raise Refusal(404, "There is no such job")
    chunks = [
        Published("chunk", {"sequence": number, "data": [{"row": number}]})
        for number in range(_CHUNKS)
    ]
    return _stream(call.state.feeds.whole([*chunks, Published("complete", {"chunks": _CHUNKS})]))


def _stream(pieces: Iterator[bytes]) -> Answer:
    fields = (("content-type", "text/event-stream"), ("cache-control", "no-cache"))
    return Answer(200, fields, pieces)


BEHAVIOURS: Behaviours = {
    "workrooms.stream_workroom_events": room_events,
    "workrooms.stream_workroom_presence": presence,
    "retrieval.stream_retrieval_job": records,
    "retrieval.stream_record_query_job": records,
}
