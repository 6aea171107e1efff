"""POST /auth/token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.login_form import LoginForm
    from ...models.token_response import TokenResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.login",
    method="POST",
    path="/auth/token",
    answer="json",
    encoding="form",
    role="exempt",
    since="0.9.2",
    repeat="never",
)


def login(*, body: LoginForm | Mapping[str, object] | SupportsModelDump) -> Request[TokenResponse]:
    """Log in with username and password and return tokens.

    POST /auth/token
    """
    return Request(ENDPOINT, "/auth/token", _parse, body=body)


def _parse(data: Any) -> TokenResponse:
    from ...models.token_response import TokenResponse

    return TokenResponse.from_dict(data)
