"""GET /workrooms/{workroom_id}/events/stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, Stream, pairs, parse_bytes, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="workrooms.stream_workroom_events",
    method="GET",
    path="/workrooms/{workroom_id}/events/stream",
    answer="sse",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    stream=Stream(resumable=True, endless=True),
)


def stream_workroom_events(
    workroom_id: UUID | str,
    *,
    since: str | None | Unset = UNSET,
    last_event_id: str | None | Unset = UNSET,
) -> Request[bytes]:
    """Stream the events of a workroom as server-sent events.

    GET /workrooms/{workroom_id}/events/stream
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('stream_workroom_events', 'workroom_id', workroom_id)}/events/stream",
        parse_bytes,
        query=pairs(("since", since)),
        headers=pairs(("Last-Event-ID", last_event_id)),
    )
