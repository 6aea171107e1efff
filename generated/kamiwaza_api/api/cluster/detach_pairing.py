"""POST /cluster/detach_pairing."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any

ENDPOINT = Endpoint(
    name="cluster.detach_pairing",
    method="POST",
    path="/cluster/detach_pairing",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.3",
    repeat="never",
)


def detach_pairing() -> Request[Any]:
    """Detach the second node of a two-node installation.

    POST /cluster/detach_pairing

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/detach_pairing", parse_any)
