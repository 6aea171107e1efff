"""The health of the retrieval service."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.context_settings import ContextHealth
from kamiwaza_api.api.context import health_check


class AsyncHealthMixin(AsyncBaseService):
    """Read the health of the retrieval service."""

    async def health(self, **call_options: Unpack[CallOptions]) -> ContextHealth:
        """Return whether retrieval works and which features this installation has."""
        return await self._call(health_check(), ContextHealth)
