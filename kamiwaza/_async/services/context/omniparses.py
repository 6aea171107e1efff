"""Parsers of documents."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncOmniParsesService(AsyncBaseService):
    """`client.context.omniparses`: instances that parse documents."""
