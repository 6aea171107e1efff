"""GET /auth/users/resolve/{identifier}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from ...models.local_user_response import LocalUserResponse

ENDPOINT = Endpoint(
    name="auth.resolve_user_by_identifier",
    method="GET",
    path="/auth/users/resolve/{identifier}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def resolve_user_by_identifier(identifier: str) -> Request[LocalUserResponse]:
    """Find a local user by local id or by identity-provider subject.

    GET /auth/users/resolve/{identifier}
    """
    return Request(
        ENDPOINT,
        f"/auth/users/resolve/{segment('resolve_user_by_identifier', 'identifier', identifier)}",
        _parse,
    )


def _parse(data: Any) -> LocalUserResponse:
    from ...models.local_user_response import LocalUserResponse

    return LocalUserResponse.from_dict(data)
