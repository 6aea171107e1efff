"""GET /apps/deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.app_deployment import AppDeployment
    from ...types import Unset

ENDPOINT = Endpoint(
    name="apps.list_deployments",
    method="GET",
    path="/apps/deployments",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_deployments(
    *, template_type: str | None | Unset = UNSET, workroom_id: str | None | Unset = UNSET
) -> Request[list[AppDeployment]]:
    """List the app deployments, optionally by template type or workroom.

    GET /apps/deployments
    """
    return Request(
        ENDPOINT,
        "/apps/deployments",
        _parse,
        query=pairs(("template_type", template_type), ("workroom_id", workroom_id)),
    )


def _parse(data: Any) -> list[AppDeployment]:
    from ...models.app_deployment import AppDeployment

    answer: list[AppDeployment] = each(AppDeployment.from_dict)(data)
    return answer
