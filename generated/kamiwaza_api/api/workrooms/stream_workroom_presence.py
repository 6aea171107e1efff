"""GET /workrooms/{workroom_id}/presence/stream."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, Stream, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="workrooms.stream_workroom_presence",
    method="GET",
    path="/workrooms/{workroom_id}/presence/stream",
    answer="sse",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    stream=Stream(endless=True),
)


def stream_workroom_presence(workroom_id: UUID | str) -> Request[bytes]:
    """Stream who is present in a workroom as server-sent events.

    GET /workrooms/{workroom_id}/presence/stream
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('stream_workroom_presence', 'workroom_id', workroom_id)}/presence/stream",
        parse_bytes,
    )
