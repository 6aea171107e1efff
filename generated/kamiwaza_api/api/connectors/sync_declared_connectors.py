"""POST /connectors/remote/sync."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="connectors.sync_declared_connectors",
    method="POST",
    path="/connectors/remote/sync",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def sync_declared_connectors() -> Request[Any]:
    """Synchronize the declared connectors.

    POST /connectors/remote/sync
    """
    return Request(ENDPOINT, "/connectors/remote/sync", parse_any)
