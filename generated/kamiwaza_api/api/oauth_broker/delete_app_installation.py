"""DELETE /oauth-broker/apps/{app_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="oauth_broker.delete_app_installation",
    method="DELETE",
    path="/oauth-broker/apps/{app_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_app_installation(app_id: UUID | str) -> Request[None]:
    """Delete an app installation together with everything that depends on it.

    DELETE /oauth-broker/apps/{app_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/apps/{segment('delete_app_installation', 'app_id', app_id)}",
        parse_none,
    )
