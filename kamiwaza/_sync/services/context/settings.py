# Written by scripts/unasync.py from kamiwaza/_async/services/context/settings.py: edit that.
"""Retrieval's settings for the whole platform."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ContextSettingsService(BaseService):
    """`client.context.settings`: what holds for every workroom."""
