"""Connectors of the data engine and the documents they index."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncDDEService(AsyncBaseService):
    """`client.dde`: connectors of the data engine and the documents they index."""
