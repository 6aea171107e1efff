# Written by scripts/unasync.py from kamiwaza/_async/services/ingestion/__init__.py: edit that.
"""Bring sources into the catalog."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class IngestionService(BaseService):
    """`client.ingestion`: bring sources into the catalog."""
