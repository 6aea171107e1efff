"""GET /logger/engine/{engine_type}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.log_list_response import LogListResponse

ENDPOINT = Endpoint(
    name="logs.list_engine_logs_legacy",
    method="GET",
    path="/logger/engine/{engine_type}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def list_engine_logs_legacy(engine_type: str) -> Request[LogListResponse]:
    """List the stored logs of one engine at their legacy address.

    GET /logger/engine/{engine_type}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/logger/engine/{segment('list_engine_logs_legacy', 'engine_type', engine_type)}",
        _parse,
    )


def _parse(data: Any) -> LogListResponse:
    from ...models.log_list_response import LogListResponse

    return LogListResponse.from_dict(data)
