"""POST /auth/users/me/password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.local_user_password_change_request import LocalUserPasswordChangeRequest
    from ...models.password_change_response import PasswordChangeResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.change_my_password",
    method="POST",
    path="/auth/users/me/password",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def change_my_password(
    *, body: LocalUserPasswordChangeRequest | Mapping[str, object] | SupportsModelDump
) -> Request[PasswordChangeResponse]:
    """Change the caller's own password.

    POST /auth/users/me/password
    """
    return Request(ENDPOINT, "/auth/users/me/password", _parse, body=body)


def _parse(data: Any) -> PasswordChangeResponse:
    from ...models.password_change_response import PasswordChangeResponse

    return PasswordChangeResponse.from_dict(data)
