"""GET /auth/users/{user_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.local_user_response import LocalUserResponse

ENDPOINT = Endpoint(
    name="auth.get_user_detail",
    method="GET",
    path="/auth/users/{user_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_user_detail(user_id: UUID | str) -> Request[LocalUserResponse]:
    """Return one local user.

    GET /auth/users/{user_id}
    """
    return Request(
        ENDPOINT, f"/auth/users/{segment('get_user_detail', 'user_id', user_id)}", _parse
    )


def _parse(data: Any) -> LocalUserResponse:
    from ...models.local_user_response import LocalUserResponse

    return LocalUserResponse.from_dict(data)
