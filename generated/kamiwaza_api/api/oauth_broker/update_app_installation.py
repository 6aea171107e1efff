"""PATCH /oauth-broker/apps/{app_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.app_installation_response import AppInstallationResponse
    from ...models.app_installation_update import AppInstallationUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.update_app_installation",
    method="PATCH",
    path="/oauth-broker/apps/{app_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def update_app_installation(
    app_id: UUID | str, *, body: AppInstallationUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[AppInstallationResponse]:
    """Update an app installation.

    PATCH /oauth-broker/apps/{app_id}
    """
    return Request(
        ENDPOINT,
        f"/oauth-broker/apps/{segment('update_app_installation', 'app_id', app_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> AppInstallationResponse:
    from ...models.app_installation_response import AppInstallationResponse

    return AppInstallationResponse.from_dict(data)
