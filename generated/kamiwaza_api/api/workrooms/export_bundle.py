"""POST /workrooms/{workroom_id}/export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="workrooms.export_bundle",
    method="POST",
    path="/workrooms/{workroom_id}/export",
    answer="bytes",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def export_bundle(workroom_id: UUID | str) -> Request[bytes]:
    """Export a workroom and download it as a ZIP file.

    POST /workrooms/{workroom_id}/export
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('export_bundle', 'workroom_id', workroom_id)}/export",
        parse_bytes,
    )
