"""How requests are routed, and what the platform runs on."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncConfigurationService(AsyncBaseService):
    """`client.configuration`: how requests are routed, and what the platform runs on."""
