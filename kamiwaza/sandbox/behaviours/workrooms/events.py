"""Events of workrooms: listed and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import streams
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Workroom,
    Workrooms,
    visible_workroom,
    workroom_in_path,
)
from kamiwaza.sandbox.behaviours.workrooms.sessions import presence
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def list_all(call: Call) -> object:
    """Return the events, newest first."""
    name = call.operation.name
    if Workrooms.of(call).accepts_unknown_ids or call.state.lists.of(name).count:
        return list_page(name, call)
    return page_of(call, visible_workroom(call).events[::-1])


def stream(call: Call) -> object:
    """Stream the events of a workroom."""
    if not _is_unknown(call):
        visible_workroom(call)
    return streams.workroom_events(call)


def watch(call: Call) -> object:
    """Stream the presence in a workroom whenever it changes."""
    if _is_unknown(call):
        return streams.presence(call)
    workroom = visible_workroom(call)
    return streams.stream_answer(
        call.state.feeds.watch("presence", lambda: _snapshot(call, workroom))
    )


def _snapshot(call: Call, workroom: Workroom) -> dict[str, object]:
    count = len(workroom.present(call.state.now))
    return {
        "workroom_id": workroom.id,
        "presence": presence(call, workroom),
        "active_member_count": count,
        "active_session_count": count,
    }


def _is_unknown(call: Call) -> bool:
    """Return whether the id is unknown but may be streamed. Raises Refusal 404 otherwise."""
    if workroom_in_path(call) is not None or str(call.path["workroom_id"]).lower() == GLOBAL:
        return False
    workroom = str(call.path["workroom_id"])
    known = Workrooms.of(call).by_id
    if workroom not in known and (
        call.state.feeds.has_events(workroom) or Workrooms.of(call).accepts_unknown_ids
    ):
        return True
    raise Refusal(404, "Workroom not found")


BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_events": list_all,
    "workrooms.stream_workroom_events": stream,
    "workrooms.stream_workroom_presence": watch,
}
