# Written by scripts/unasync.py from kamiwaza/_async/services/operations/notifications.py: edit that.
"""What the platform tells the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.notifications import Notification
from kamiwaza.schemas.operations import StateChange
from kamiwaza_api.api.operations import (
    dismiss_notification,
    get_notification,
    list_notifications,
    mark_notification_seen,
)

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class NotificationsService(BaseService):
    """`client.operations.notifications`: read what the platform says, and put it away."""

    def get(
        self, notification: Notification | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Notification:
        """Return one notification. Raises ResourceNotFoundError if there is none of that id."""
        request = get_notification(id_of(notification, "notification"))
        return self._call(request, Notification)

    def mark_seen(
        self, notification: Notification | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Note that the caller has seen a notification."""
        request = mark_notification_seen(id_of(notification, "notification"))
        return self._call(request, StateChange)

    def dismiss(
        self, notification: Notification | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Put a notification away; `list` then shows it only if asked to.

        Raises ConflictError if it cannot be dismissed.
        """
        request = dismiss_notification(id_of(notification, "notification"))
        return self._call(request, StateChange)

    def list(
        self,
        *,
        limit: int | None = None,
        include_dismissed: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> Page[Notification]:
        """Return the caller's newest notifications, newest first.

        `limit` is 1 to 200, 100 unless given; older ones cannot be listed.
        """
        request = list_notifications(include_dismissed=include_dismissed or None)
        return self._pages(request, Notification, limit=limit)
