# Written by scripts/unasync.py from kamiwaza/_async/services/configuration/__init__.py: edit that.
"""How requests are routed, and what the platform runs on."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ConfigurationService(BaseService):
    """`client.configuration`: how requests are routed, and what the platform runs on."""
