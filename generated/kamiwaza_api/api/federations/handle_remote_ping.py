"""POST /cluster/remote/ping."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="federations.handle_remote_ping",
    method="POST",
    path="/cluster/remote/ping",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="never",
)


def handle_remote_ping() -> Request[Any]:
    """Handle a signed ping from a peer cluster.

    POST /cluster/remote/ping
    """
    return Request(ENDPOINT, "/cluster/remote/ping", parse_any)
