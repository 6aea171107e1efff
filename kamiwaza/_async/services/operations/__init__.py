"""The platform's own records of long operations, and notifications."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncOperationsService(AsyncBaseService):
    """`client.operations`: the platform's own records of long operations, and notifications."""
