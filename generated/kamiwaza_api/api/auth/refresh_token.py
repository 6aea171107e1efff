"""POST /auth/refresh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.token_response import TokenResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="auth.refresh_token",
    method="POST",
    path="/auth/refresh",
    answer="json",
    encoding="none",
    role="exempt",
    since="0.9.2",
    repeat="never",
)


def refresh_token(*, refresh_token: str | None | Unset = UNSET) -> Request[TokenResponse]:
    """Trade a refresh token for new tokens.

    POST /auth/refresh
    """
    return Request(ENDPOINT, "/auth/refresh", _parse, query=pairs(("refresh_token", refresh_token)))


def _parse(data: Any) -> TokenResponse:
    from ...models.token_response import TokenResponse

    return TokenResponse.from_dict(data)
