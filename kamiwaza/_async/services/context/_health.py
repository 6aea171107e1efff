"""The state of retrieval as a whole."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.context_settings import ContextHealth
from kamiwaza_api.api.context import health_check


class AsyncHealthMixin(AsyncBaseService):
    """What `client.context` itself says of its state."""

    async def health(self, **call_options: Unpack[CallOptions]) -> ContextHealth:
        """Return whether retrieval works, and what this installation can do."""
        return await self._call(health_check(), ContextHealth)
