"""The recent activity of users."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.activity import Activity
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.activity import get_recent_activity


class AsyncActivityService(AsyncBaseService):
    """`client.activity`: the recent activity of users. Requires the admin role."""

    async def list(self, **call_options: Unpack[CallOptions]) -> ItemList[Activity]:
        """Return the recent activity that the platform keeps. Requires the admin role."""
        return await self._list(get_recent_activity(), Activity)
