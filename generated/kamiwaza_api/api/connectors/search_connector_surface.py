"""GET /connectors/surfaces/workrooms/{workroom_id}/{connector_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.connector_nodes_response import ConnectorNodesResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="connectors.search_connector_surface",
    method="GET",
    path="/connectors/surfaces/workrooms/{workroom_id}/{connector_id}/search",
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


def search_connector_surface(
    workroom_id: UUID | str,
    connector_id: UUID | str,
    *,
    surface: str,
    q: str,
    container_id: str | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
    page_token: str | None | Unset = UNSET,
) -> Request[ConnectorNodesResponse]:
    """Search the nodes of a connector in a workroom, page by page.

    GET /connectors/surfaces/workrooms/{workroom_id}/{connector_id}/search
    """
    return Request(
        ENDPOINT,
        f"/connectors/surfaces/workrooms/{segment('search_connector_surface', 'workroom_id', workroom_id)}/{segment('search_connector_surface', 'connector_id', connector_id)}/search",
        _parse,
        query=pairs(
            ("surface", surface),
            ("q", q),
            ("container_id", container_id),
            ("page_size", page_size),
            ("page_token", page_token),
        ),
    )


def _parse(data: Any) -> ConnectorNodesResponse:
    from ...models.connector_nodes_response import ConnectorNodesResponse

    return ConnectorNodesResponse.from_dict(data)
