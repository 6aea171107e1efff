"""The console's agent: threads and runs."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncCopilotService(AsyncBaseService):
    """`client.copilot`: the console's agent: threads and runs."""
