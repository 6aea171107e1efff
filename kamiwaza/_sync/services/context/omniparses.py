# Written by scripts/unasync.py from kamiwaza/_async/services/context/omniparses.py: edit that.
"""Parsers of documents."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class OmniParsesService(BaseService):
    """`client.context.omniparses`: instances that parse documents."""
