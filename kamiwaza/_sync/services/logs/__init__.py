# Written by scripts/unasync.py from kamiwaza/_async/services/logs/__init__.py: edit that.
"""Stored logs of deployments."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class LogsService(BaseService):
    """`client.logs`: stored logs of deployments."""
