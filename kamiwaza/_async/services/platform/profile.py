"""The caller's own preferences."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
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


class AsyncProfileService(AsyncBaseService):
    """`client.platform.profile`: where the caller begins, and how they are told what."""

    async def get_start_preference(
        self, **call_options: Unpack[CallOptions]
    ) -> StartPreference | None:
        """Return where in the console the caller begins; None: where the platform says."""
        return await self._call(get_start_preference(), StartPreference | None)

    async def set_start_preference(
        self,
        *,
        surface_id: ConsoleSurface | str,
        target: LandingTarget | None = None,
        **call_options: Unpack[CallOptions],
    ) -> StartPreference:
        """Say where in the console the caller begins; without `target` at the part's own start."""
        body = StartPreferenceUpdate(surface_id=surface_id, target=target)
        return await self._call(set_start_preference(body=body), StartPreference)

    async def get_notification_preferences(
        self, **call_options: Unpack[CallOptions]
    ) -> NotificationPreference:
        """Return by which way the caller is told what."""
        return await self._call(get_notification_preference(), NotificationPreference)

    async def set_notification_preferences(
        self, *, severity_routes: SeverityRoutes, **call_options: Unpack[CallOptions]
    ) -> NotificationPreference:
        """Say by which way the caller is told what; severities left out go to the tray."""
        body = NotificationPreferenceUpdate(severity_routes=severity_routes)
        return await self._call(set_notification_preference(body=body), NotificationPreference)
