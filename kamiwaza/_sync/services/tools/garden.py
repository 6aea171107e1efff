# Written by scripts/unasync.py from kamiwaza/_async/services/tools/garden.py: edit that.
"""The platform's catalogue of tools."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import GardenImport, GardenStatus
from kamiwaza_api.api.tools import get_tool_garden_status, import_tool_garden_servers


class ToolGardenService(BaseService):
    """`client.tools.garden`: the platform's catalogue of tools."""

    def get_status(self, **call_options: Unpack[CallOptions]) -> GardenStatus:
        """Return which templates of the catalogue are on the platform."""
        return self._call(get_tool_garden_status(), GardenStatus)

    def import_tools(self, **call_options: Unpack[CallOptions]) -> GardenImport:
        """Import the missing templates and return the result.

        Single imports may fail although the call succeeds: see `ok` and `errors` of the answer.
        Requires the admin role.
        """
        return self._call(import_tool_garden_servers(), GardenImport)
