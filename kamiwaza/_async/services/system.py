"""The platform's sign of life, and who it takes the caller for."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.system import Pong, WhoAmI
from kamiwaza_api.api.system import ping, whoami


class AsyncSystemService(AsyncBaseService):
    """Ask the platform for a sign of life."""

    async def ping(self, **call_options: Unpack[CallOptions]) -> Pong:
        """Return the platform's sign of life."""
        return await self._call(ping(), Pong)

    async def whoami(self, **call_options: Unpack[CallOptions]) -> WhoAmI:
        """Return who the gateway takes the caller for; see also `auth.users.me`."""
        return await self._call(whoami(), WhoAmI)
