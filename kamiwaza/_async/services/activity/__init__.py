"""What was done, by whom."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncActivityService(AsyncBaseService):
    """`client.activity`: what was done, by whom."""
