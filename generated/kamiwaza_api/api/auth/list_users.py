"""GET /auth/users/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.local_user_response import LocalUserResponse

ENDPOINT = Endpoint(
    name="auth.list_users",
    method="GET",
    path="/auth/users/",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def list_users() -> Request[list[LocalUserResponse]]:
    """List the local users.

    GET /auth/users/
    """
    return Request(ENDPOINT, "/auth/users/", _parse)


def _parse(data: Any) -> list[LocalUserResponse]:
    from ...models.local_user_response import LocalUserResponse

    answer: list[LocalUserResponse] = each(LocalUserResponse.from_dict)(data)
    return answer
