# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/__init__.py: edit that.
"""Nodes, hardware, locations and capabilities."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ClusterService(BaseService):
    """`client.cluster`: nodes, hardware, locations and capabilities."""
