"""GET /security/public/config."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.security_config_response import SecurityConfigResponse

ENDPOINT = Endpoint(
    name="security.get_public_config",
    method="GET",
    path="/security/public/config",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="safe",
)


def get_public_config() -> Request[SecurityConfigResponse]:
    """Return the consent and banner settings without credentials.

    GET /security/public/config
    """
    return Request(ENDPOINT, "/security/public/config", _parse)


def _parse(data: Any) -> SecurityConfigResponse:
    from ...models.security_config_response import SecurityConfigResponse

    return SecurityConfigResponse.from_dict(data)
