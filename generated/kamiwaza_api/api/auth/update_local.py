"""PUT /auth/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.local_user_response import LocalUserResponse
    from ...models.local_user_update_request import LocalUserUpdateRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.update_local",
    method="PUT",
    path="/auth/users/{user_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def update_local(
    user_id: UUID | str, *, body: LocalUserUpdateRequest | Mapping[str, object] | SupportsModelDump
) -> Request[LocalUserResponse]:
    """Update a local user.

    PUT /auth/users/{user_id}
    """
    return Request(
        ENDPOINT, f"/auth/users/{segment('update_local', 'user_id', user_id)}", _parse, body=body
    )


def _parse(data: Any) -> LocalUserResponse:
    from ...models.local_user_response import LocalUserResponse

    return LocalUserResponse.from_dict(data)
