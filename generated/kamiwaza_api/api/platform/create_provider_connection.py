"""POST /model-providers/connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.provider_connection import ProviderConnection
    from ...models.provider_connection_create import ProviderConnectionCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.create_provider_connection",
    method="POST",
    path="/model-providers/connections",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="never",
)


def create_provider_connection(
    *, body: ProviderConnectionCreate | Mapping[str, object] | SupportsModelDump
) -> Request[ProviderConnection]:
    """Create a connection to a model provider.

    POST /model-providers/connections

    Requires the admin role.
    """
    return Request(ENDPOINT, "/model-providers/connections", _parse, body=body)


def _parse(data: Any) -> ProviderConnection:
    from ...models.provider_connection import ProviderConnection

    return ProviderConnection.from_dict(data)
