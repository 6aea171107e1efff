"""POST /auth/runtime-refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.runtime_token_response import RuntimeTokenResponse

ENDPOINT = Endpoint(
    name="auth.refresh_runtime_launch_endpoint",
    method="POST",
    path="/auth/runtime-refresh",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def refresh_runtime_launch_endpoint() -> Request[RuntimeTokenResponse]:
    """Rotate a runtime refresh token and return the new tokens.

    POST /auth/runtime-refresh
    """
    return Request(ENDPOINT, "/auth/runtime-refresh", _parse)


def _parse(data: Any) -> RuntimeTokenResponse:
    from ...models.runtime_token_response import RuntimeTokenResponse

    return RuntimeTokenResponse.from_dict(data)
