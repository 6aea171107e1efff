# Written by scripts/unasync.py from kamiwaza/_async/services/platform/__init__.py: edit that.
"""The console: readiness, providers, access, artifacts."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class PlatformService(BaseService):
    """`client.platform`: the console: readiness, providers, access, artifacts."""
