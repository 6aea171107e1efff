"""Nodes, hardware, locations and capabilities."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncClusterService(AsyncBaseService):
    """`client.cluster`: nodes, hardware, locations and capabilities."""
