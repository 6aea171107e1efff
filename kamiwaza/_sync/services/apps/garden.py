# Written by scripts/unasync.py from kamiwaza/_async/services/apps/garden.py: edit that.
"""The garden of apps that comes with the platform."""

from __future__ import annotations

from kamiwaza._sync.services._base import BaseService
from kamiwaza.schemas.app_templates import GardenImport, GardenStatus
from kamiwaza_api.api.apps import get_garden_status, import_garden_apps


class AppGardenService(BaseService):
    """`client.apps.garden`: the garden of apps that comes with the platform."""

    def status(self) -> GardenStatus:
        """Return how much of the garden is on the platform."""
        return self._call(get_garden_status(), GardenStatus)

    def import_apps(self) -> GardenImport:
        """Import the templates that are not on the platform yet, and say what became of it.

        Some may fail although the answer is a success: see its `ok` and `errors`.
        Requires: admin.
        """
        return self._call(import_garden_apps(), GardenImport)
