"""Bring sources into the catalog."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncIngestionService(AsyncBaseService):
    """`client.ingestion`: bring sources into the catalog."""
