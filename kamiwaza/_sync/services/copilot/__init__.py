# Written by scripts/unasync.py from kamiwaza/_async/services/copilot/__init__.py: edit that.
"""The console's agent: threads and runs."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class CopilotService(BaseService):
    """`client.copilot`: the console's agent: threads and runs."""
