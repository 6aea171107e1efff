# Written by scripts/unasync.py from kamiwaza/_async/services/news/__init__.py: edit that.
"""News from the vendor."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.news import LatestNews, News
from kamiwaza_api.api.news import get_latest_news, get_news_quadrants


class NewsService(BaseService):
    """`client.news`: news from the vendor."""

    def quadrants(self, **call_options: Unpack[CallOptions]) -> News:
        """Return the items, categories and quadrants of the news page."""
        return self._call(get_news_quadrants(), News)

    def latest(self, **call_options: Unpack[CallOptions]) -> LatestNews:
        """Return the latest news as one text; `ok` is False if the platform could not fetch it."""
        return self._call(get_latest_news(), LatestNews)
