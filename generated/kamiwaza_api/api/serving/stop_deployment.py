"""DELETE /serving/deployment/{deployment_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.stop_deployment",
    method="DELETE",
    path="/serving/deployment/{deployment_id}",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="idempotent",
    starts=Start(kind="serving.stop", id="{deployment_id}"),
)


def stop_deployment(
    deployment_id: UUID | str, *, force: bool | None | Unset = UNSET
) -> Request[bool]:
    """Stop a model deployment and return whether that was accepted.

    DELETE /serving/deployment/{deployment_id}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/serving/deployment/{segment('stop_deployment', 'deployment_id', deployment_id)}",
        _parse,
        query=pairs(("force", force)),
    )


def _parse(data: Any) -> bool:
    answer: bool = data
    return answer
