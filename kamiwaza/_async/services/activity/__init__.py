"""What users did on the platform."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.activity import Activity
from kamiwaza_api.api.activity import get_recent_activity


class AsyncActivityService(AsyncBaseService):
    """`client.activity`: what users did on the platform. Requires: admin."""

    async def list(self, **call_options: Unpack[CallOptions]) -> list[Activity]:
        """Return what was done lately, as much of it as the platform keeps. Requires: admin."""
        return await self._call(get_recent_activity(), list[Activity])
