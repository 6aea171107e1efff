"""GET /activity/activities/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.activity import Activity

ENDPOINT = Endpoint(
    name="activity.get_recent_activity",
    method="GET",
    path="/activity/activities/",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
)


def get_recent_activity() -> Request[list[Activity]]:
    """List recent activity on the platform.

    GET /activity/activities/

    Requires the admin role.
    """
    return Request(ENDPOINT, "/activity/activities/", _parse)


def _parse(data: Any) -> list[Activity]:
    from ...models.activity import Activity

    answer: list[Activity] = each(Activity.from_dict)(data)
    return answer
