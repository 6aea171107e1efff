"""DELETE /serving/deployment/{deployment_id}/delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.delete_deployment",
    method="DELETE",
    path="/serving/deployment/{deployment_id}/delete",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="idempotent",
)


def delete_deployment(
    deployment_id: UUID | str, *, force: bool | None | Unset = UNSET
) -> Request[bool]:
    """Delete the record of a model deployment for good.

    DELETE /serving/deployment/{deployment_id}/delete

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/serving/deployment/{segment('delete_deployment', 'deployment_id', deployment_id)}/delete",
        _parse,
        query=pairs(("force", force)),
    )


def _parse(data: Any) -> bool:
    answer: bool = data
    return answer
