"""POST /notifications/{notification_id}/dismiss."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.state_changed import StateChanged

ENDPOINT = Endpoint(
    name="operations.dismiss_notification",
    method="POST",
    path="/notifications/{notification_id}/dismiss",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def dismiss_notification(notification_id: UUID | str) -> Request[StateChanged]:
    """Dismiss a notification.

    POST /notifications/{notification_id}/dismiss
    """
    return Request(
        ENDPOINT,
        f"/notifications/{segment('dismiss_notification', 'notification_id', notification_id)}/dismiss",
        _parse,
    )


def _parse(data: Any) -> StateChanged:
    from ...models.state_changed import StateChanged

    return StateChanged.from_dict(data)
