# Written by scripts/unasync.py from kamiwaza/_async/services/extensions/__init__.py: edit that.
"""What runs beside the platform: create, watch and remove it."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ExtensionsService(BaseService):
    """`client.extensions`: what runs beside the platform: create, watch and remove it."""
