"""POST /notifications/{notification_id}/seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.state_changed import StateChanged

ENDPOINT = Endpoint(
    name="operations.mark_notification_seen",
    method="POST",
    path="/notifications/{notification_id}/seen",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="never",
)


def mark_notification_seen(notification_id: UUID | str) -> Request[StateChanged]:
    """Mark a notification as seen.

    POST /notifications/{notification_id}/seen
    """
    return Request(
        ENDPOINT,
        f"/notifications/{segment('mark_notification_seen', 'notification_id', notification_id)}/seen",
        _parse,
    )


def _parse(data: Any) -> StateChanged:
    from ...models.state_changed import StateChanged

    return StateChanged.from_dict(data)
