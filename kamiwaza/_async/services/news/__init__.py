"""News of the vendor."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncNewsService(AsyncBaseService):
    """`client.news`: news of the vendor."""
