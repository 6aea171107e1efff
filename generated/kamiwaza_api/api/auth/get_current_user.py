"""GET /auth/users/me."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.user_info import UserInfo

ENDPOINT = Endpoint(
    name="auth.get_current_user",
    method="GET",
    path="/auth/users/me",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def get_current_user() -> Request[UserInfo]:
    """Return who the caller is, with roles and groups.

    GET /auth/users/me
    """
    return Request(ENDPOINT, "/auth/users/me", _parse)


def _parse(data: Any) -> UserInfo:
    from ...models.user_info import UserInfo

    return UserInfo.from_dict(data)
