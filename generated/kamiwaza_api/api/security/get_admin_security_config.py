"""GET /security/admin/config."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.security_config_response import SecurityConfigResponse

ENDPOINT = Endpoint(
    name="security.get_admin_security_config",
    method="GET",
    path="/security/admin/config",
    answer="json",
    encoding="none",
    role="admin",
    since="1.2.0",
    repeat="safe",
)


def get_admin_security_config() -> Request[SecurityConfigResponse]:
    """Return the consent and banner settings as an administrator.

    GET /security/admin/config

    Requires the admin role.
    """
    return Request(ENDPOINT, "/security/admin/config", _parse)


def _parse(data: Any) -> SecurityConfigResponse:
    from ...models.security_config_response import SecurityConfigResponse

    return SecurityConfigResponse.from_dict(data)
