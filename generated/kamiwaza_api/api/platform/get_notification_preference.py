"""GET /profile/notification-preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.notification_preference import NotificationPreference

ENDPOINT = Endpoint(
    name="platform.get_notification_preference",
    method="GET",
    path="/profile/notification-preferences",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_notification_preference() -> Request[NotificationPreference]:
    """Return where the caller's notifications go, by severity.

    GET /profile/notification-preferences
    """
    return Request(ENDPOINT, "/profile/notification-preferences", _parse)


def _parse(data: Any) -> NotificationPreference:
    from ...models.notification_preference import NotificationPreference

    return NotificationPreference.from_dict(data)
