"""POST /auth/sessions/purge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.session_purge_request import SessionPurgeRequest
    from ...models.session_purge_response import SessionPurgeResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="auth.purge_subject_sessions",
    method="POST",
    path="/auth/sessions/purge",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def purge_subject_sessions(
    *, body: SessionPurgeRequest | Mapping[str, object] | SupportsModelDump
) -> Request[SessionPurgeResponse]:
    """Revoke all sessions of one subject and return how many there were.

    POST /auth/sessions/purge
    """
    return Request(ENDPOINT, "/auth/sessions/purge", _parse, body=body)


def _parse(data: Any) -> SessionPurgeResponse:
    from ...models.session_purge_response import SessionPurgeResponse

    return SessionPurgeResponse.from_dict(data)
