# Written by scripts/unasync.py from kamiwaza/_async/services/activity/__init__.py: edit that.
"""What was done, by whom."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ActivityService(BaseService):
    """`client.activity`: what was done, by whom."""
