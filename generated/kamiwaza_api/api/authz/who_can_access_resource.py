"""GET /authz/resources/{namespace}/access."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.who_can_access_response import WhoCanAccessResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="authz.who_can_access_resource",
    method="GET",
    path="/authz/resources/{namespace}/access",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
    paging=Paging(style="offset", items="rows", limit="limit", position="offset"),
)


def who_can_access_resource(
    namespace: str,
    *,
    object_id: str,
    permission: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
) -> Request[WhoCanAccessResponse]:
    """List who can access one object of a namespace.

    GET /authz/resources/{namespace}/access
    """
    return Request(
        ENDPOINT,
        f"/authz/resources/{segment('who_can_access_resource', 'namespace', namespace)}/access",
        _parse,
        query=pairs(
            ("object_id", object_id),
            ("permission", permission),
            ("limit", limit),
            ("offset", offset),
        ),
    )


def _parse(data: Any) -> WhoCanAccessResponse:
    from ...models.who_can_access_response import WhoCanAccessResponse

    return WhoCanAccessResponse.from_dict(data)
