# Written by scripts/unasync.py from kamiwaza/_async/services/security/__init__.py: edit that.
"""The consent gate and the banners."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class SecurityService(BaseService):
    """`client.security`: the consent gate and the banners."""
