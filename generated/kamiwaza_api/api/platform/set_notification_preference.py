"""PUT /profile/notification-preferences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.notification_preference import NotificationPreference
    from ...models.notification_preference_update import NotificationPreferenceUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.set_notification_preference",
    method="PUT",
    path="/profile/notification-preferences",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="idempotent",
)


def set_notification_preference(
    *, body: NotificationPreferenceUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[NotificationPreference]:
    """Choose where the caller's notifications go, by severity.

    PUT /profile/notification-preferences
    """
    return Request(ENDPOINT, "/profile/notification-preferences", _parse, body=body)


def _parse(data: Any) -> NotificationPreference:
    from ...models.notification_preference import NotificationPreference

    return NotificationPreference.from_dict(data)
