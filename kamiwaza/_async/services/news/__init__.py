"""News from the vendor."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.news import LatestNews, News
from kamiwaza_api.api.news import get_latest_news, get_news_quadrants


class AsyncNewsService(AsyncBaseService):
    """`client.news`: news from the vendor."""

    async def quadrants(self, **call_options: Unpack[CallOptions]) -> News:
        """Return the items, categories and quadrants of the news page."""
        return await self._call(get_news_quadrants(), News)

    async def latest(self, **call_options: Unpack[CallOptions]) -> LatestNews:
        """Return the latest news as one text; `ok` is False if the platform could not fetch it."""
        return await self._call(get_latest_news(), LatestNews)
