# Written by scripts/unasync.py from kamiwaza/_async/services/operations/notifications.py: edit that.
"""The notifications of the platform."""

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
    """`client.operations.notifications`: the platform's notifications to you."""

    def get(
        self, notification: Notification | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Notification:
        """Return one notification.

        Args:
            notification: the notification or its id.

        Raises:
            ResourceNotFoundError: there is no such notification.
        """
        request = get_notification(id_of(notification, "notification"))
        return self._call(request, Notification)

    def mark_seen(
        self, notification: Notification | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Mark a notification as seen by you.

        Args:
            notification: the notification or its id.

        Raises:
            ResourceNotFoundError: there is no such notification.
        """
        request = mark_notification_seen(id_of(notification, "notification"))
        return self._call(request, StateChange)

    def dismiss(
        self, notification: Notification | UUID | str, **call_options: Unpack[CallOptions]
    ) -> StateChange:
        """Dismiss a notification; `list` then leaves it out by default.

        Args:
            notification: the notification or its id.

        Raises:
            ConflictError: the notification cannot be dismissed.
            ResourceNotFoundError: there is no such notification.
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
        """Return your newest notifications, newest first. The platform cannot list older ones.

        Args:
            limit: the maximum number of notifications, 1 to 200. Default: the platform's own
                (100).
            include_dismissed: True includes dismissed notifications.
        """
        request = list_notifications(include_dismissed=include_dismissed or None)
        return self._pages(request, Notification, limit=limit)
