"""POST /cluster/attach_pairing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.two_node_attach_request import TwoNodeAttachRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="cluster.attach_pairing",
    method="POST",
    path="/cluster/attach_pairing",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.3",
    repeat="never",
)


def attach_pairing(
    *, body: TwoNodeAttachRequest | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Attach a second node over SSH to form a two-node installation.

    POST /cluster/attach_pairing

    Requires the admin role.
    """
    return Request(ENDPOINT, "/cluster/attach_pairing", parse_any, body=body)
