"""DELETE /auth/pats/{jti}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segment

ENDPOINT = Endpoint(
    name="auth.revoke_my_pat",
    method="DELETE",
    path="/auth/pats/{jti}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def revoke_my_pat(jti: str) -> Request[Any]:
    """Revoke the personal access token with this token identifier (jti).

    DELETE /auth/pats/{jti}
    """
    return Request(ENDPOINT, f"/auth/pats/{segment('revoke_my_pat', 'jti', jti)}", parse_any)
