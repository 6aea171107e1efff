"""GET /logger/deployments/orphaned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.log_list_response import LogListResponse

ENDPOINT = Endpoint(
    name="logs.list_orphaned_logs",
    method="GET",
    path="/logger/deployments/orphaned",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def list_orphaned_logs() -> Request[LogListResponse]:
    """List the stored logs whose deployment no longer exists.

    GET /logger/deployments/orphaned

    Requires the admin role.
    """
    return Request(ENDPOINT, "/logger/deployments/orphaned", _parse)


def _parse(data: Any) -> LogListResponse:
    from ...models.log_list_response import LogListResponse

    return LogListResponse.from_dict(data)
