# Written by scripts/unasync.py from kamiwaza/_async/services/apps/__init__.py: edit that.
"""Applications of the App Garden."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class AppsService(BaseService):
    """`client.apps`: applications of the App Garden."""
