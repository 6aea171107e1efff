"""PUT /security/admin/config."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.security_config_response import SecurityConfigResponse
    from ...models.security_config_update import SecurityConfigUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="security.update_security_config",
    method="PUT",
    path="/security/admin/config",
    answer="json",
    encoding="json",
    role="admin",
    since="1.2.0",
    repeat="idempotent",
)


def update_security_config(
    *, body: SecurityConfigUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[SecurityConfigResponse]:
    """Change the consent and banner settings.

    PUT /security/admin/config

    Requires the admin role.
    """
    return Request(ENDPOINT, "/security/admin/config", _parse, body=body)


def _parse(data: Any) -> SecurityConfigResponse:
    from ...models.security_config_response import SecurityConfigResponse

    return SecurityConfigResponse.from_dict(data)
