# Written by scripts/unasync.py from kamiwaza/_async/services/auth/sessions.py: edit that.
"""Sessions: one for every login."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.auth_users import PurgedSessions, SessionPurge
from kamiwaza_api.api.auth import purge_subject_sessions, revoke_session


class SessionsService(BaseService):
    """End sessions. The tokens of a session that ended are refused."""

    def revoke(self, session_id: str, **call_options: Unpack[CallOptions]) -> None:
        """End one session; its id is the claim `sid` of its tokens.

        Raises ResourceNotFoundError if there is none of that id.
        """
        self._send(revoke_session(session_id))

    def purge(
        self,
        subject_id: str,
        *,
        tenant_id: str,
        subject_namespace: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PurgedSessions:
        """End all sessions of somebody and return how many there were.

        `subject_id` is the identity provider's id (`sub`, `User.external_id`), `tenant_id` the
        tenant they belong to (`__default__` on platforms with one only).
        """
        body = SessionPurge(
            tenant_id=tenant_id, subject_id=subject_id, subject_namespace=subject_namespace
        )
        return self._call(purge_subject_sessions(body=body), PurgedSessions)
