"""Connections to services elsewhere, and what they hold."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncConnectorsService(AsyncBaseService):
    """`client.connectors`: connections to services elsewhere, and what they hold."""
