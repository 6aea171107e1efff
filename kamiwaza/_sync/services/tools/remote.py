# Written by scripts/unasync.py from kamiwaza/_async/services/tools/remote.py: edit that.
"""The garden of tools elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.app_templates import (
    GardenImport,
    GardenStatus,
    RemoteSyncRequest,
    RemoteTemplate,
)
from kamiwaza_api.api.tools import (
    get_tool_remote_status,
    import_new_remote_tools,
    list_remote_tools,
)


class RemoteToolsService(BaseService):
    """`client.tools.remote`: the garden of tools elsewhere."""

    def get_status(self, **call_options: Unpack[CallOptions]) -> GardenStatus:
        """Return how much of the garden is on the platform."""
        return self._call(get_tool_remote_status(), GardenStatus)

    def sync(
        self, *, names: Sequence[str] | None = None, **call_options: Unpack[CallOptions]
    ) -> GardenImport:
        """Import new templates, all or those of some names, and say what became of it.

        Some may fail although the answer is a success: see its `ok` and `errors`.
        Requires: admin.
        """
        body = RemoteSyncRequest(names=names)
        return self._call(import_new_remote_tools(body=body), GardenImport)

    def list(
        self, *, force_refresh: bool | None = None, **call_options: Unpack[CallOptions]
    ) -> list[RemoteTemplate]:
        """Return what the garden has; `force_refresh` asks it again instead of remembering."""
        request = list_remote_tools(force_refresh=force_refresh)
        return self._call(request, list[RemoteTemplate])
