"""GET /auth/pats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.pat_list_response import PATListResponse

ENDPOINT = Endpoint(
    name="auth.list_my_pats",
    method="GET",
    path="/auth/pats",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_my_pats() -> Request[PATListResponse]:
    """List the caller's personal access tokens.

    GET /auth/pats
    """
    return Request(ENDPOINT, "/auth/pats", _parse)


def _parse(data: Any) -> PATListResponse:
    from ...models.pat_list_response import PATListResponse

    return PATListResponse.from_dict(data)
