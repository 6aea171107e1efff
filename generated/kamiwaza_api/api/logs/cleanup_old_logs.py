"""DELETE /logger/cleanup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.deployment_type import DeploymentType
    from ...types import Unset

ENDPOINT = Endpoint(
    name="logs.cleanup_old_logs",
    method="DELETE",
    path="/logger/cleanup",
    answer="json",
    encoding="none",
    role="admin",
    since="0.12.0",
    repeat="idempotent",
)


def cleanup_old_logs(
    *,
    days_old: int | None | Unset = UNSET,
    deployment_type: DeploymentType | str | None | Unset = UNSET,
    dry_run: bool | None | Unset = UNSET,
) -> Request[Any]:
    """Delete old deployment logs, or only show which ones unless told otherwise.

    DELETE /logger/cleanup

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        "/logger/cleanup",
        parse_any,
        query=pairs(
            ("days_old", days_old), ("deployment_type", deployment_type), ("dry_run", dry_run)
        ),
    )
