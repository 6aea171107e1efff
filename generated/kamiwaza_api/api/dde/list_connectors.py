"""GET /dde/connectors/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.dde_connector_list_response import DdeConnectorListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="dde.list_connectors",
    method="GET",
    path="/dde/connectors/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
    paging=Paging(style="offset", items="items", limit="limit", position="offset", total="total"),
)


def list_connectors(
    *,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    source_type: str | None | Unset = UNSET,
    enabled: bool | None | Unset = UNSET,
    tag: str | None | Unset = UNSET,
    workroom_id: str | None | Unset = UNSET,
) -> Request[DdeConnectorListResponse]:
    """List the data-engine connectors, page by page.

    GET /dde/connectors/
    """
    return Request(
        ENDPOINT,
        "/dde/connectors/",
        _parse,
        query=pairs(
            ("limit", limit),
            ("offset", offset),
            ("source_type", source_type),
            ("enabled", enabled),
            ("tag", tag),
            ("workroom_id", workroom_id),
        ),
    )


def _parse(data: Any) -> DdeConnectorListResponse:
    from ...models.dde_connector_list_response import DdeConnectorListResponse

    return DdeConnectorListResponse.from_dict(data)
