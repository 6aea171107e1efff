"""POST /authz/gates/discover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.discover_gate_request import DiscoverGateRequest
    from ...models.discover_gate_response import DiscoverGateResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="authz.discover_gate",
    method="POST",
    path="/authz/gates/discover",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def discover_gate(
    *, body: DiscoverGateRequest | Mapping[str, object] | SupportsModelDump
) -> Request[DiscoverGateResponse]:
    """Inspect a gate class and return the attributes and settings it needs.

    POST /authz/gates/discover
    """
    return Request(ENDPOINT, "/authz/gates/discover", _parse, body=body)


def _parse(data: Any) -> DiscoverGateResponse:
    from ...models.discover_gate_response import DiscoverGateResponse

    return DiscoverGateResponse.from_dict(data)
