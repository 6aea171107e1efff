# Written by scripts/unasync.py from kamiwaza/_async/services/dde/__init__.py: edit that.
"""Connectors of the data engine and the documents they index."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class DDEService(BaseService):
    """`client.dde`: connectors of the data engine and the documents they index."""
