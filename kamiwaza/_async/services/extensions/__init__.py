"""What runs beside the platform: create, watch and remove it."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncExtensionsService(AsyncBaseService):
    """`client.extensions`: what runs beside the platform: create, watch and remove it."""
