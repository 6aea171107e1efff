"""DELETE /auth/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.local_user_response import LocalUserResponse

ENDPOINT = Endpoint(
    name="auth.delete_local",
    method="DELETE",
    path="/auth/users/{user_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_local(user_id: UUID | str) -> Request[LocalUserResponse]:
    """Delete a local user and return the deleted record.

    DELETE /auth/users/{user_id}
    """
    return Request(ENDPOINT, f"/auth/users/{segment('delete_local', 'user_id', user_id)}", _parse)


def _parse(data: Any) -> LocalUserResponse:
    from ...models.local_user_response import LocalUserResponse

    return LocalUserResponse.from_dict(data)
