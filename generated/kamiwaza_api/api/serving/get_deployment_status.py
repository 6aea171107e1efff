"""GET /serving/deployment/{deployment_id}/status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="serving.get_deployment_status",
    method="GET",
    path="/serving/deployment/{deployment_id}/status",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_deployment_status(deployment_id: UUID | str) -> Request[str]:
    """Return the status of a model deployment as a plain string.

    GET /serving/deployment/{deployment_id}/status
    """
    return Request(
        ENDPOINT,
        f"/serving/deployment/{segment('get_deployment_status', 'deployment_id', deployment_id)}/status",
        _parse,
    )


def _parse(data: Any) -> str:
    answer: str = data
    return answer
