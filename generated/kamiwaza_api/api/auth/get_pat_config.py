"""GET /auth/pat-config."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.pat_config_response import PATConfigResponse

ENDPOINT = Endpoint(
    name="auth.get_pat_config",
    method="GET",
    path="/auth/pat-config",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_pat_config() -> Request[PATConfigResponse]:
    """Return which scopes and lifetimes personal access tokens may have.

    GET /auth/pat-config
    """
    return Request(ENDPOINT, "/auth/pat-config", _parse)


def _parse(data: Any) -> PATConfigResponse:
    from ...models.pat_config_response import PATConfigResponse

    return PATConfigResponse.from_dict(data)
