"""Applications of the App Garden."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncAppsService(AsyncBaseService):
    """`client.apps`: applications of the App Garden."""
