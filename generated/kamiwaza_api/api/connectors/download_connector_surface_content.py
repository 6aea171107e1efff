"""GET /connectors/surfaces/workrooms/{workroom_id}/{connector_id}/content/{node_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, pairs, parse_bytes, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="connectors.download_connector_surface_content",
    method="GET",
    path="/connectors/surfaces/workrooms/{workroom_id}/{connector_id}/content/{node_id}",
    answer="bytes",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def download_connector_surface_content(
    workroom_id: UUID | str,
    connector_id: UUID | str,
    node_id: str,
    *,
    surface: str,
    drive_id: str | None | Unset = UNSET,
    mime_type: str | None | Unset = UNSET,
) -> Request[bytes]:
    """Download the content of one connector node in a workroom.

    GET /connectors/surfaces/workrooms/{workroom_id}/{connector_id}/content/{node_id}
    """
    return Request(
        ENDPOINT,
        f"/connectors/surfaces/workrooms/{segment('download_connector_surface_content', 'workroom_id', workroom_id)}/{segment('download_connector_surface_content', 'connector_id', connector_id)}/content/{segment('download_connector_surface_content', 'node_id', node_id)}",
        parse_bytes,
        query=pairs(("surface", surface), ("drive_id", drive_id), ("mime_type", mime_type)),
    )
