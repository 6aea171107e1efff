"""GET /apps/instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.app_instance import AppInstance
    from ...types import Unset

ENDPOINT = Endpoint(
    name="apps.list_instances",
    method="GET",
    path="/apps/instances",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_instances(
    *, deployment_id: UUID | str | None | Unset = UNSET
) -> Request[list[AppInstance]]:
    """List the running instances of all apps.

    GET /apps/instances
    """
    return Request(
        ENDPOINT, "/apps/instances", _parse, query=pairs(("deployment_id", deployment_id))
    )


def _parse(data: Any) -> list[AppInstance]:
    from ...models.app_instance import AppInstance

    answer: list[AppInstance] = each(AppInstance.from_dict)(data)
    return answer
