"""Operations of the service `news`."""

from .get_latest_news import get_latest_news
from .get_news_quadrants import get_news_quadrants

__all__ = ("get_latest_news", "get_news_quadrants")
