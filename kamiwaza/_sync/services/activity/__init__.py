# Written by scripts/unasync.py from kamiwaza/_async/services/activity/__init__.py: edit that.
"""The recent activity of users."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.activity import Activity
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.activity import get_recent_activity


class ActivityService(BaseService):
    """`client.activity`: the recent activity of users. Requires the admin role."""

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[Activity]:
        """Return the recent activity that the platform keeps. Requires the admin role."""
        return self._list(get_recent_activity(), Activity)
