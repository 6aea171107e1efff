"""GET /news/quadrants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.news_response import NewsResponse

ENDPOINT = Endpoint(
    name="news.get_news_quadrants",
    method="GET",
    path="/news/quadrants",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_news_quadrants() -> Request[NewsResponse]:
    """Return the vendor news sorted into quadrants.

    GET /news/quadrants
    """
    return Request(ENDPOINT, "/news/quadrants", _parse)


def _parse(data: Any) -> NewsResponse:
    from ...models.news_response import NewsResponse

    return NewsResponse.from_dict(data)
