"""POST /auth/users/{user_id}/password."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.local_user_password_reset_request import LocalUserPasswordResetRequest
    from ...models.local_user_response import LocalUserResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.reset_password",
    method="POST",
    path="/auth/users/{user_id}/password",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def reset_password(
    user_id: UUID | str,
    *,
    body: LocalUserPasswordResetRequest | Mapping[str, object] | SupportsModelDump,
) -> Request[LocalUserResponse]:
    """Set a new password for another user.

    POST /auth/users/{user_id}/password
    """
    return Request(
        ENDPOINT,
        f"/auth/users/{segment('reset_password', 'user_id', user_id)}/password",
        _parse,
        body=body,
    )


def _parse(data: Any) -> LocalUserResponse:
    from ...models.local_user_response import LocalUserResponse

    return LocalUserResponse.from_dict(data)
