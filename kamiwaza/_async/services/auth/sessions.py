"""Sessions. Each login starts one."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.schemas.auth_users import PurgedSessions, SessionPurge, User
from kamiwaza_api.api.auth import purge_subject_sessions, revoke_session


class AsyncSessionsService(AsyncBaseService):
    """End sessions. The platform refuses the tokens of a session that has ended."""

    async def revoke(self, session: UUID | str, **call_options: Unpack[CallOptions]) -> None:
        """End one session.

        Args:
            session: the id of the session, which is the claim `sid` of its tokens.

        Raises:
            ResourceNotFoundError: there is no such session.
        """
        await self._send(revoke_session(str(session)))

    async def purge(
        self,
        user: User | UUID | str,
        *,
        tenant: str,
        subject_namespace: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> PurgedSessions:
        """End all sessions of a user and return how many were ended.

        Args:
            user: the user, or the id that the identity provider has for them (`sub`,
                `User.external_id`).
            tenant: the tenant of the user. Platforms with one tenant call it `__default__`.
            subject_namespace: the namespace of the id. Default: the platform's own (`user`).
        """
        body = SessionPurge(
            tenant_id=tenant,
            subject_id=user.subject_id if isinstance(user, User) else str(user),
            subject_namespace=subject_namespace,
        )
        return await self._call(purge_subject_sessions(body=body), PurgedSessions)
