"""DELETE /oauth-broker/connections/disconnect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, pairs, parse_none

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.provider import Provider

ENDPOINT = Endpoint(
    name="oauth_broker.disconnect",
    method="DELETE",
    path="/oauth-broker/connections/disconnect",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def disconnect(*, app_id: UUID | str, provider: Provider | str) -> Request[None]:
    """Disconnect a provider account from an app installation.

    DELETE /oauth-broker/connections/disconnect
    """
    return Request(
        ENDPOINT,
        "/oauth-broker/connections/disconnect",
        parse_none,
        query=pairs(("app_id", app_id), ("provider", provider)),
    )
