"""News from the vendor."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Schema, Timestamp


class NewsItem(Schema):
    """One news item; `date` is a text, as its author wrote it."""

    component: ClassVar[str | None] = "NewsItem"

    id: str
    title: str | None = None
    content: str | None = None
    author: str | None = None
    category: str | None = None
    date: str | None = None
    featured: bool = False
    tags: list[str] = Field(default_factory=list)


class NewsQuadrant(Schema):
    """One quadrant of the news page and its items."""

    component: ClassVar[str | None] = "Quadrant"

    title: str | None = None
    position: str | None = None
    items: list[NewsItem] = Field(default_factory=list)


class NewsMetadata(Schema):
    """The number of news items and the time of the last update."""

    component: ClassVar[str | None] = "NewsMetadata"

    last_updated: Timestamp | None = Field(default=None, alias="lastUpdated")
    total_items: int | None = Field(default=None, alias="totalItems")
    version: str | None = None


class News(Schema):
    """The news page: all items, and its quadrants."""

    component: ClassVar[str | None] = "NewsResponse"

    items: list[NewsItem] = Field(default_factory=list)
    categories: list[str] = Field(default_factory=list)
    metadata: NewsMetadata = Field(default_factory=NewsMetadata)
    quadrants: dict[str, NewsQuadrant] | None = None

    @property
    def featured(self) -> list[NewsItem]:
        """The featured items."""
        return [item for item in self.items if item.featured]


class LatestNews(Schema):
    """The latest news as one text; `error` has the reason if there is none."""

    component: ClassVar[str | None] = "NewsContent"

    content: str | None = None
    error: str | None = None
    timestamp: Timestamp | None = None

    @property
    def ok(self) -> bool:
        """True if the platform could fetch the news."""
        return self.error is None
