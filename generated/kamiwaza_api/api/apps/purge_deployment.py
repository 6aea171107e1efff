"""DELETE /apps/deployment/{deployment_id}/purge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="apps.purge_deployment",
    method="DELETE",
    path="/apps/deployment/{deployment_id}/purge",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="idempotent",
)


def purge_deployment(deployment_id: UUID | str) -> Request[bool]:
    """Purge an app deployment for good and return whether that was accepted.

    DELETE /apps/deployment/{deployment_id}/purge
    """
    return Request(
        ENDPOINT,
        f"/apps/deployment/{segment('purge_deployment', 'deployment_id', deployment_id)}/purge",
        _parse,
    )


def _parse(data: Any) -> bool:
    answer: bool = data
    return answer
