"""Recent activity of users, and news of the vendor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


class RecentActivity:
    """Activities, newest first. Tests add records."""

    def __init__(self) -> None:
        """Begin without activities."""
        self.records: list[dict[str, Any]] = []


class VendorNews:
    """News items. `error` is why the platform cannot fetch them."""

    def __init__(self) -> None:
        """Begin with one item."""
        self.error: str | None = None
        self.items: list[dict[str, Any]] = [
            {
                "id": "welcome", "title": "Welcome", "content": "The sandbox is open.",
                "author": "Sandbox", "category": "product", "date": "5 January 2026",
                "featured": True, "tags": ["sandbox"],
            }
        ]  # fmt: skip


def activities(call: Call) -> object:
    """Return the recent activities."""
    return call.state.stores.instance(RecentActivity).records


def quadrants(call: Call) -> object:
    """Return the news in quadrants."""
    items = call.state.stores.instance(VendorNews).items
    return {
        "items": items,
        "categories": sorted({item["category"] for item in items}),
        "metadata": {
            "lastUpdated": stamp(call.state.now),
            "totalItems": len(items),
            "version": "1",
        },
        "quadrants": {"top": {"title": "News", "position": "top-left", "items": items}},
    }


def latest(call: Call) -> object:
    """Return the news as a text, or the error."""
    news = call.state.stores.instance(VendorNews)
    text = None if news.error else "\n".join(item["content"] for item in news.items)
    return {"content": text, "error": news.error, "timestamp": stamp(call.state.now)}


BEHAVIOURS: Behaviours = {
    "activity.get_recent_activity": activities,
    "news.get_news_quadrants": quadrants,
    "news.get_latest_news": latest,
}
