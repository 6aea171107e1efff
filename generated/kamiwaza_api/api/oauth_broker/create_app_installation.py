"""POST /oauth-broker/apps/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.app_installation_create import AppInstallationCreate
    from ...models.app_installation_response import AppInstallationResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="oauth_broker.create_app_installation",
    method="POST",
    path="/oauth-broker/apps/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def create_app_installation(
    *, body: AppInstallationCreate | Mapping[str, object] | SupportsModelDump
) -> Request[AppInstallationResponse]:
    """Create an app installation.

    POST /oauth-broker/apps/
    """
    return Request(ENDPOINT, "/oauth-broker/apps/", _parse, body=body)


def _parse(data: Any) -> AppInstallationResponse:
    from ...models.app_installation_response import AppInstallationResponse

    return AppInstallationResponse.from_dict(data)
