"""GET /news/latest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.news_content import NewsContent

ENDPOINT = Endpoint(
    name="news.get_latest_news",
    method="GET",
    path="/news/latest",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_latest_news() -> Request[NewsContent]:
    """Return the latest vendor news.

    GET /news/latest
    """
    return Request(ENDPOINT, "/news/latest", _parse)


def _parse(data: Any) -> NewsContent:
    from ...models.news_content import NewsContent

    return NewsContent.from_dict(data)
