"""POST /auth/runtime-launches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.runtime_launch_request import RuntimeLaunchRequest
    from ...models.runtime_launch_response import RuntimeLaunchResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.create_runtime_launch_endpoint",
    method="POST",
    path="/auth/runtime-launches",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="never",
)


def create_runtime_launch_endpoint(
    *, body: RuntimeLaunchRequest | Mapping[str, object] | SupportsModelDump
) -> Request[RuntimeLaunchResponse]:
    """Create a single-use code that starts a runtime app or tool.

    POST /auth/runtime-launches
    """
    return Request(ENDPOINT, "/auth/runtime-launches", _parse, body=body)


def _parse(data: Any) -> RuntimeLaunchResponse:
    from ...models.runtime_launch_response import RuntimeLaunchResponse

    return RuntimeLaunchResponse.from_dict(data)
