"""GET /apps/config/ephemeral_forced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.ephemeral_config_response import EphemeralConfigResponse

ENDPOINT = Endpoint(
    name="apps.get_ephemeral_forced_config",
    method="GET",
    path="/apps/config/ephemeral_forced",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.3",
    repeat="safe",
)


def get_ephemeral_forced_config() -> Request[EphemeralConfigResponse]:
    """Tell whether this installation forces apps to be ephemeral.

    GET /apps/config/ephemeral_forced
    """
    return Request(ENDPOINT, "/apps/config/ephemeral_forced", _parse)


def _parse(data: Any) -> EphemeralConfigResponse:
    from ...models.ephemeral_config_response import EphemeralConfigResponse

    return EphemeralConfigResponse.from_dict(data)
