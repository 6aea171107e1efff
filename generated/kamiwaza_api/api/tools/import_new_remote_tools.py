"""POST /tool/remote/sync."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.remote_sync_request import RemoteSyncRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="tools.import_new_remote_tools",
    method="POST",
    path="/tool/remote/sync",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def import_new_remote_tools(
    *, body: RemoteSyncRequest | Mapping[str, object] | SupportsModelDump | Unset = UNSET
) -> Request[Any]:
    """Import new tools from the remote catalog.

    POST /tool/remote/sync

    Requires the admin role.
    """
    return Request(ENDPOINT, "/tool/remote/sync", parse_any, body=body)
