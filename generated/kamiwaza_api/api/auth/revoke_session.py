"""DELETE /auth/sessions/{session_id}."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_none, segment

ENDPOINT = Endpoint(
    name="auth.revoke_session",
    method="DELETE",
    path="/auth/sessions/{session_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def revoke_session(session_id: str) -> Request[None]:
    """Revoke one session.

    DELETE /auth/sessions/{session_id}
    """
    return Request(
        ENDPOINT,
        f"/auth/sessions/{segment('revoke_session', 'session_id', session_id)}",
        parse_none,
    )
