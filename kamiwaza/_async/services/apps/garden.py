"""The platform's catalogue of apps, the App Garden."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import GardenImport, GardenStatus
from kamiwaza_api.api.apps import get_garden_status, import_garden_apps


class AsyncAppGardenService(AsyncBaseService):
    """`client.apps.garden`: the platform's catalogue of apps."""

    async def get_status(self, **call_options: Unpack[CallOptions]) -> GardenStatus:
        """Return which templates of the catalogue are on the platform."""
        return await self._call(get_garden_status(), GardenStatus)

    async def import_apps(self, **call_options: Unpack[CallOptions]) -> GardenImport:
        """Import the missing templates and return the result.

        Single imports may fail although the call succeeds: see `ok` and `errors` of the answer.
        Requires the admin role.
        """
        return await self._call(import_garden_apps(), GardenImport)
