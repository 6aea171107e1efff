"""The console: readiness, providers, access, artifacts."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncPlatformService(AsyncBaseService):
    """`client.platform`: the console: readiness, providers, access, artifacts."""
