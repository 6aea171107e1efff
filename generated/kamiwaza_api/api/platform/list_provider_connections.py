"""GET /model-providers/connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.provider_connection import ProviderConnection

ENDPOINT = Endpoint(
    name="platform.list_provider_connections",
    method="GET",
    path="/model-providers/connections",
    answer="json",
    encoding="none",
    role="admin",
    since="1.2.0",
    repeat="safe",
)


def list_provider_connections() -> Request[list[ProviderConnection]]:
    """List the connections to model providers.

    GET /model-providers/connections

    Requires the admin role.
    """
    return Request(ENDPOINT, "/model-providers/connections", _parse)


def _parse(data: Any) -> list[ProviderConnection]:
    from ...models.provider_connection import ProviderConnection

    answer: list[ProviderConnection] = each(ProviderConnection.from_dict)(data)
    return answer
