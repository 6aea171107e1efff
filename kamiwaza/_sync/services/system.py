# Written by scripts/unasync.py from kamiwaza/_async/services/system.py: edit that.
"""The platform's sign of life, and who it takes the caller for."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.system import Pong, WhoAmI
from kamiwaza_api.api.system import ping, whoami


class SystemService(BaseService):
    """Ask the platform for a sign of life."""

    def ping(self, **call_options: Unpack[CallOptions]) -> Pong:
        """Return the platform's sign of life."""
        return self._call(ping(), Pong)

    def whoami(self, **call_options: Unpack[CallOptions]) -> WhoAmI:
        """Return who the gateway takes the caller for; see also `auth.users.me`."""
        return self._call(whoami(), WhoAmI)
