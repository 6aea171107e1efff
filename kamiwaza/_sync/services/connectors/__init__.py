# Written by scripts/unasync.py from kamiwaza/_async/services/connectors/__init__.py: edit that.
"""Connections to services elsewhere, and what they hold."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class ConnectorsService(BaseService):
    """`client.connectors`: connections to services elsewhere, and what they hold."""
