# Written by scripts/unasync.py from kamiwaza/_async/services/workrooms/__init__.py: edit that.
"""Rooms to work in together: members, events, threads, sessions."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class WorkroomsService(BaseService):
    """`client.workrooms`: rooms to work in together: members, events, threads, sessions."""
