"""Your own sessions in workrooms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.workrooms._keep_alive import AsyncSessionKeepAlive
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_names import WORKROOMS
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.workroom_events import Heartbeat, HeartbeatRequest, SessionState
from kamiwaza.schemas.workroom_threads import HasThreadKey, thread_key_of
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.workrooms import heartbeat_workroom_session
from kamiwaza_api.types import UNSET


class AsyncWorkroomSessionsService(AsyncBaseService):
    """`client.workrooms.sessions`: your own presence in a room."""

    async def heartbeat(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        session_state: SessionState | str | None = None,
        focused_thread: HasThreadKey | str | None = None,
        client_metadata: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Heartbeat:
        """Send one heartbeat: you are in the room. Returns your session and the presence of others.

        Send one every `session.heartbeat_interval_seconds` (30). After `stale_after_seconds` (90)
        without one the session counts as disconnected. `keep_alive` sends them for you.

        Args:
            workroom: the workroom, its id or its name.
            session_state: `active`, `idle`, `disconnected` or `terminated`. Default: the
                platform's own (active).
            focused_thread: the thread you look at, or its `thread_key`. Default: none.
            client_metadata: any JSON object of yours. Default: none.

        Raises:
            ResourceNotFoundError: there is no such workroom, or you are not a member.
        """
        body = HeartbeatRequest(
            session_state=session_state,
            focused_thread_key=None if focused_thread is None else thread_key_of(focused_thread),
            client_metadata=None if client_metadata is None else {**client_metadata},
        )
        request = heartbeat_workroom_session(
            await self._id(workroom, WORKROOMS, "workroom"),
            body=body if body.model_fields_set else UNSET,
        )
        return await self._call(request, Heartbeat)

    def keep_alive(
        self,
        workroom: WorkroomFields | UUID | str,
        *,
        session_state: SessionState | str | None = None,
        client_metadata: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncSessionKeepAlive:
        """Return a context manager that sends heartbeats while its block runs.

        The first heartbeat is sent when the block begins. The others are sent in parallel,
        by a task of the event loop or by a thread, at the interval the platform asks for.

        Args:
            workroom: the workroom or its id.
            session_state: `active` or `idle`. Default: the platform's own (active).
            client_metadata: any JSON object of yours, sent with every heartbeat. Default: none.
        """
        room = id_of(workroom, "workroom")

        async def beat(focus: str | None) -> Heartbeat:
            return await self.heartbeat(
                room,
                session_state=session_state,
                focused_thread=focus,
                client_metadata=client_metadata,
            )

        return AsyncSessionKeepAlive(beat, self._transport.clock)
