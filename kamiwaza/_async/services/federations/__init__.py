"""Other clusters this one works with."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncFederationsService(AsyncBaseService):
    """`client.federations`: other clusters this one works with."""
