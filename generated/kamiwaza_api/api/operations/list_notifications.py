"""GET /notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.notification_view import NotificationView
    from ...types import Unset

ENDPOINT = Endpoint(
    name="operations.list_notifications",
    method="GET",
    path="/notifications",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
    paging=Paging(style="limit", limit="limit"),
)


def list_notifications(
    *, limit: int | None | Unset = UNSET, include_dismissed: bool | None | Unset = UNSET
) -> Request[list[NotificationView]]:
    """List the newest notifications.

    GET /notifications
    """
    return Request(
        ENDPOINT,
        "/notifications",
        _parse,
        query=pairs(("limit", limit), ("include_dismissed", include_dismissed)),
    )


def _parse(data: Any) -> list[NotificationView]:
    from ...models.notification_view import NotificationView

    answer: list[NotificationView] = each(NotificationView.from_dict)(data)
    return answer
