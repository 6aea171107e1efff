"""Requests that check the connection and the caller."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.system import Pong, WhoAmI
from kamiwaza_api.api.system import ping, whoami


class AsyncSystemService(AsyncBaseService):
    """`client.system`: check the connection, and the identity of the caller."""

    async def ping(self, **call_options: Unpack[CallOptions]) -> Pong:
        """Return the platform's answer to a ping."""
        return await self._call(ping(), Pong)

    async def whoami(self, **call_options: Unpack[CallOptions]) -> WhoAmI:
        """Return the identity of the caller as the gateway reports it.

        See also `auth.users.me`.
        """
        return await self._call(whoami(), WhoAmI)
