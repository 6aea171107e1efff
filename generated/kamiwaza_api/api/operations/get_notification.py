"""GET /notifications/{notification_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.notification_view import NotificationView

ENDPOINT = Endpoint(
    name="operations.get_notification",
    method="GET",
    path="/notifications/{notification_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_notification(notification_id: UUID | str) -> Request[NotificationView]:
    """Return one notification.

    GET /notifications/{notification_id}
    """
    return Request(
        ENDPOINT,
        f"/notifications/{segment('get_notification', 'notification_id', notification_id)}",
        _parse,
    )


def _parse(data: Any) -> NotificationView:
    from ...models.notification_view import NotificationView

    return NotificationView.from_dict(data)
