# Written by scripts/unasync.py from kamiwaza/_async/services/context/collections.py: edit that.
"""Collections of vectors."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class CollectionsService(BaseService):
    """`client.context.collections`: where the vectors of a workroom are kept."""
