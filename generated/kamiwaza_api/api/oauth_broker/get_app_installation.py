"""GET /oauth-broker/apps/{app_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.app_installation_response import AppInstallationResponse

ENDPOINT = Endpoint(
    name="oauth_broker.get_app_installation",
    method="GET",
    path="/oauth-broker/apps/{app_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_app_installation(app_id: UUID | str) -> Request[AppInstallationResponse]:
    """Return one app installation.

    GET /oauth-broker/apps/{app_id}
    """
    return Request(
        ENDPOINT, f"/oauth-broker/apps/{segment('get_app_installation', 'app_id', app_id)}", _parse
    )


def _parse(data: Any) -> AppInstallationResponse:
    from ...models.app_installation_response import AppInstallationResponse

    return AppInstallationResponse.from_dict(data)
