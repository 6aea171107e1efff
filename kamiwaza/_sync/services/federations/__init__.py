# Written by scripts/unasync.py from kamiwaza/_async/services/federations/__init__.py: edit that.
"""Other clusters this one works with."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class FederationsService(BaseService):
    """`client.federations`: other clusters this one works with."""
