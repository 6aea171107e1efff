# Written by scripts/unasync.py from kamiwaza/_async/services/activity/__init__.py: edit that.
"""What users did on the platform."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.activity import Activity
from kamiwaza_api.api.activity import get_recent_activity


class ActivityService(BaseService):
    """`client.activity`: what users did on the platform. Requires: admin."""

    def list(self, **call_options: Unpack[CallOptions]) -> list[Activity]:
        """Return what was done lately, as much of it as the platform keeps. Requires: admin."""
        return self._call(get_recent_activity(), list[Activity])
