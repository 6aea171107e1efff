# Written by scripts/unasync.py from kamiwaza/_async/services/system.py: edit that.
"""Requests that check the connection and the caller."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.system import Pong, WhoAmI
from kamiwaza_api.api.system import ping, whoami


class SystemService(BaseService):
    """`client.system`: check the connection, and the identity of the caller."""

    def ping(self, **call_options: Unpack[CallOptions]) -> Pong:
        """Return the platform's answer to a ping."""
        return self._call(ping(), Pong)

    def whoami(self, **call_options: Unpack[CallOptions]) -> WhoAmI:
        """Return the identity of the caller as the gateway reports it.

        See also `auth.users.me`.
        """
        return self._call(whoami(), WhoAmI)
