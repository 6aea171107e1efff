"""GET /serving/logs/{engine_type}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.container_log_list_response import ContainerLogListResponse

ENDPOINT = Endpoint(
    name="serving.list_engine_logs",
    method="GET",
    path="/serving/logs/{engine_type}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def list_engine_logs(engine_type: str) -> Request[ContainerLogListResponse]:
    """List the container logs of one engine type.

    GET /serving/logs/{engine_type}

    Requires the admin role.
    """
    return Request(
        ENDPOINT, f"/serving/logs/{segment('list_engine_logs', 'engine_type', engine_type)}", _parse
    )


def _parse(data: Any) -> ContainerLogListResponse:
    from ...models.container_log_list_response import ContainerLogListResponse

    return ContainerLogListResponse.from_dict(data)
