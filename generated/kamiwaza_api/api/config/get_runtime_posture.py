"""GET /config/runtime-posture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.runtime_posture_response import RuntimePostureResponse

ENDPOINT = Endpoint(
    name="config.get_runtime_posture",
    method="GET",
    path="/config/runtime-posture",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_runtime_posture() -> Request[RuntimePostureResponse]:
    """Return the server's environment, auth mode and image references.

    GET /config/runtime-posture
    """
    return Request(ENDPOINT, "/config/runtime-posture", _parse)


def _parse(data: Any) -> RuntimePostureResponse:
    from ...models.runtime_posture_response import RuntimePostureResponse

    return RuntimePostureResponse.from_dict(data)
