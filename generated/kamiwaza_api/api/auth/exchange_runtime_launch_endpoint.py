"""POST /auth/runtime-launches/exchange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.runtime_launch_exchange_request import RuntimeLaunchExchangeRequest
    from ...models.runtime_token_response import RuntimeTokenResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.exchange_runtime_launch_endpoint",
    method="POST",
    path="/auth/runtime-launches/exchange",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def exchange_runtime_launch_endpoint(
    *, body: RuntimeLaunchExchangeRequest | Mapping[str, object] | SupportsModelDump
) -> Request[RuntimeTokenResponse]:
    """Trade a launch code for runtime tokens.

    POST /auth/runtime-launches/exchange
    """
    return Request(ENDPOINT, "/auth/runtime-launches/exchange", _parse, body=body)


def _parse(data: Any) -> RuntimeTokenResponse:
    from ...models.runtime_token_response import RuntimeTokenResponse

    return RuntimeTokenResponse.from_dict(data)
