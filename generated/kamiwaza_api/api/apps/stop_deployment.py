"""DELETE /apps/deployment/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="apps.stop_deployment",
    method="DELETE",
    path="/apps/deployment/{deployment_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def stop_deployment(deployment_id: UUID | str) -> Request[bool]:
    """Stop an app deployment and return whether that was accepted.

    DELETE /apps/deployment/{deployment_id}
    """
    return Request(
        ENDPOINT,
        f"/apps/deployment/{segment('stop_deployment', 'deployment_id', deployment_id)}",
        _parse,
    )


def _parse(data: Any) -> bool:
    answer: bool = data
    return answer
