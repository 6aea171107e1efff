"""POST /auth/users/local."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.local_user_create_request import LocalUserCreateRequest
    from ...models.local_user_response import LocalUserResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.create_local",
    method="POST",
    path="/auth/users/local",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_local(
    *, body: LocalUserCreateRequest | Mapping[str, object] | SupportsModelDump
) -> Request[LocalUserResponse]:
    """Create a local user with a password.

    POST /auth/users/local
    """
    return Request(ENDPOINT, "/auth/users/local", _parse, body=body)


def _parse(data: Any) -> LocalUserResponse:
    from ...models.local_user_response import LocalUserResponse

    return LocalUserResponse.from_dict(data)
