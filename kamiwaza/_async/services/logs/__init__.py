"""Stored logs of deployments."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncLogsService(AsyncBaseService):
    """`client.logs`: stored logs of deployments."""
