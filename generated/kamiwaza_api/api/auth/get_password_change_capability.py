"""GET /auth/users/me/password-capability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.password_change_capability_response import PasswordChangeCapabilityResponse

ENDPOINT = Endpoint(
    name="auth.get_password_change_capability",
    method="GET",
    path="/auth/users/me/password-capability",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_password_change_capability() -> Request[PasswordChangeCapabilityResponse]:
    """Tell whether the caller can change the password here, and why not.

    GET /auth/users/me/password-capability
    """
    return Request(ENDPOINT, "/auth/users/me/password-capability", _parse)


def _parse(data: Any) -> PasswordChangeCapabilityResponse:
    from ...models.password_change_capability_response import PasswordChangeCapabilityResponse

    return PasswordChangeCapabilityResponse.from_dict(data)
