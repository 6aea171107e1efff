"""The caller's own presence in workrooms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.workrooms._heartbeat import AsyncBeating
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_events import Heartbeat, HeartbeatRequest, SessionState
from kamiwaza.schemas.workroom_threads import HasThreadKey, thread_key_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import heartbeat_workroom_session
from kamiwaza_api.types import UNSET


class AsyncWorkroomSessionsService(AsyncBaseService):
    """`client.workrooms.sessions`: the caller's own presence in a room."""

    async def heartbeat(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        session_state: SessionState | str | None = None,
        focused_thread: HasThreadKey | str | None = None,
        client_metadata: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Heartbeat:
        """Say that the caller is in a room, and return who else is.

        To be said again every `session.heartbeat_interval_seconds` (30); after
        `stale_after_seconds` (90) without a word the session counts as disconnected.
        `keep_alive` does it for you. `session_state` is active (default), idle, ...
        """
        key = None if focused_thread is None else thread_key_of(focused_thread)
        body = HeartbeatRequest.model_validate(
            {
                "session_state": session_state,
                "focused_thread_key": key,
                "client_metadata": client_metadata,
            }
        )
        request = heartbeat_workroom_session(
            id_of(workroom, "workroom"), body=body if body.model_fields_set else UNSET
        )
        return await self._call(request, Heartbeat)

    def keep_alive(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        session_state: SessionState | str | None = None,
        client_metadata: Mapping[str, object] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncBeating:
        """Return a context that keeps the caller's session alive while its block runs.

        The first heartbeat is sent on entering the block, the others beside it (by a task of the
        event loop, in the blocking client by a thread), as often as the platform asks for.
        """
        room = id_of(workroom, "workroom")

        async def beat(focus: str | None) -> Heartbeat:
            return await self.heartbeat(
                room,
                session_state=session_state,
                focused_thread=focus,
                client_metadata=client_metadata,
            )

        return AsyncBeating(beat, self._transport.clock)
