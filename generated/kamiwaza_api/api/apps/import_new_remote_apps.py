"""POST /apps/remote/sync."""

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
    name="apps.import_new_remote_apps",
    method="POST",
    path="/apps/remote/sync",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def import_new_remote_apps(
    *, body: RemoteSyncRequest | Mapping[str, object] | SupportsModelDump | Unset = UNSET
) -> Request[Any]:
    """Import new apps from the remote catalog.

    POST /apps/remote/sync

    Requires the admin role.
    """
    return Request(ENDPOINT, "/apps/remote/sync", parse_any, body=body)
