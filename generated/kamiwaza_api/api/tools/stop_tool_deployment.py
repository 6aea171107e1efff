"""DELETE /tool/deployment/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="tools.stop_tool_deployment",
    method="DELETE",
    path="/tool/deployment/{deployment_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def stop_tool_deployment(deployment_id: UUID | str) -> Request[Any]:
    """Stop a tool deployment.

    DELETE /tool/deployment/{deployment_id}
    """
    return Request(
        ENDPOINT,
        f"/tool/deployment/{segment('stop_tool_deployment', 'deployment_id', deployment_id)}",
        parse_any,
    )
