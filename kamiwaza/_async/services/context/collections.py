"""Collections of vectors."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncCollectionsService(AsyncBaseService):
    """`client.context.collections`: where the vectors of a workroom are kept."""
