"""GET /logger/deployment/{deployment_id}/logs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.log_content import LogContent

ENDPOINT = Endpoint(
    name="logs.get_deployment_logs_legacy",
    method="GET",
    path="/logger/deployment/{deployment_id}/logs",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="safe",
)


def get_deployment_logs_legacy(deployment_id: UUID | str) -> Request[LogContent]:
    """Return the stored log of a deployment at its legacy address.

    GET /logger/deployment/{deployment_id}/logs

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/logger/deployment/{segment('get_deployment_logs_legacy', 'deployment_id', deployment_id)}/logs",
        _parse,
    )


def _parse(data: Any) -> LogContent:
    from ...models.log_content import LogContent

    return LogContent.from_dict(data)
