"""GET /apps/instance/{instance_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.app_instance import AppInstance

ENDPOINT = Endpoint(
    name="apps.get_instance",
    method="GET",
    path="/apps/instance/{instance_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_instance(instance_id: UUID | str) -> Request[AppInstance]:
    """Return one running instance of an app.

    GET /apps/instance/{instance_id}
    """
    return Request(
        ENDPOINT, f"/apps/instance/{segment('get_instance', 'instance_id', instance_id)}", _parse
    )


def _parse(data: Any) -> AppInstance:
    from ...models.app_instance import AppInstance

    return AppInstance.from_dict(data)
