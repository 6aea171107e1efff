"""GET /connectors/surfaces/workrooms/{workroom_id}/{connector_id}/browse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.connector_nodes_response import ConnectorNodesResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="connectors.browse_connector_surface",
    method="GET",
    path="/connectors/surfaces/workrooms/{workroom_id}/{connector_id}/browse",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
    paging=Paging(
        style="page_token",
        items="items",
        limit="page_size",
        position="page_token",
        next="next_page_token",
    ),
)


def browse_connector_surface(
    workroom_id: UUID | str,
    connector_id: UUID | str,
    *,
    surface: str,
    container_id: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
    view: str | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
) -> Request[ConnectorNodesResponse]:
    """Browse the nodes of a connector in a workroom, page by page.

    GET /connectors/surfaces/workrooms/{workroom_id}/{connector_id}/browse
    """
    return Request(
        ENDPOINT,
        f"/connectors/surfaces/workrooms/{segment('browse_connector_surface', 'workroom_id', workroom_id)}/{segment('browse_connector_surface', 'connector_id', connector_id)}/browse",
        _parse,
        query=pairs(
            ("surface", surface),
            ("container_id", container_id),
            ("page_size", page_size),
            ("page_token", page_token),
            ("view", view),
            ("start_date", start_date),
            ("end_date", end_date),
        ),
    )


def _parse(data: Any) -> ConnectorNodesResponse:
    from ...models.connector_nodes_response import ConnectorNodesResponse

    return ConnectorNodesResponse.from_dict(data)
