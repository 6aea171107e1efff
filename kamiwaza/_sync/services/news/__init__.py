# Written by scripts/unasync.py from kamiwaza/_async/services/news/__init__.py: edit that.
"""News of the vendor."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class NewsService(BaseService):
    """`client.news`: news of the vendor."""
