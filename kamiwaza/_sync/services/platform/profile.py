# Written by scripts/unasync.py from kamiwaza/_async/services/platform/profile.py: edit that.
"""Your own preferences in the console."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.console import (
    ConsoleSurface,
    LandingTarget,
    NotificationPreference,
    NotificationPreferenceUpdate,
    SeverityRoutes,
    StartPreference,
    StartPreferenceUpdate,
)
from kamiwaza_api.api.platform import (
    get_notification_preference,
    get_start_preference,
    set_notification_preference,
    set_start_preference,
)


class ProfileService(BaseService):
    """`client.platform.profile`: your start page and your notification routes."""

    def get_start_preference(self, **call_options: Unpack[CallOptions]) -> StartPreference | None:
        """Return where you begin in the console; None if you set no preference."""
        return self._call(get_start_preference(), StartPreference | None)

    def set_start_preference(
        self,
        *,
        surface: ConsoleSurface | str,
        target: LandingTarget | None = None,
        **call_options: Unpack[CallOptions],
    ) -> StartPreference:
        """Set where you begin in the console and return the preference.

        Args:
            surface: the part of the console: `use`, `analyze`, `build` or `operate`.
            target: the place in this part. Default: its start.
        """
        body = StartPreferenceUpdate(surface_id=surface, target=target)
        return self._call(set_start_preference(body=body), StartPreference)

    def get_notification_preferences(
        self, **call_options: Unpack[CallOptions]
    ) -> NotificationPreference:
        """Return how notifications reach you, by severity."""
        return self._call(get_notification_preference(), NotificationPreference)

    def set_notification_preferences(
        self, *, severity_routes: SeverityRoutes, **call_options: Unpack[CallOptions]
    ) -> NotificationPreference:
        """Set how notifications reach you and return the preference.

        Args:
            severity_routes: the route for each severity: `tray`, `email`, `both` or `off`.
                Severities you leave out go to the tray.
        """
        body = NotificationPreferenceUpdate(severity_routes=severity_routes)
        return self._call(set_notification_preference(body=body), NotificationPreference)
