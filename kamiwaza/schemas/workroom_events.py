"""Events, presence and sessions of workrooms."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field, PrivateAttr

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.workroom_members import WorkroomRole
from kamiwaza.serialization.second_reading import read_plain

if TYPE_CHECKING:
    from kamiwaza.streaming.kinds import StreamEvent


class SessionState(StrEnum):
    """The states of a session in a workroom."""

    ACTIVE = "active"
    IDLE = "idle"
    DISCONNECTED = "disconnected"
    TERMINATED = "terminated"


class WorkroomEvent(Schema):
    """An event of a workroom.

    `event_type` says what, `event_payload` is whatever belongs to it. Events of a stream have a
    `category` and a `stream_id` besides.
    """

    component: ClassVar[str | None] = "WorkroomEventResponse"

    id: Id | None = None
    workroom_id: Id | None = None
    event_type: str | None = None
    event_payload: JsonObject | None = None
    actor_user_id: str | None = None
    actor_username: str | None = None
    actor_email: str | None = None
    session_id: str | None = None
    created_at: Timestamp | None = None

    _category: str = PrivateAttr("")
    _stream_id: str = PrivateAttr("")

    @classmethod
    def of_stream(cls, event: StreamEvent) -> Self:
        """Return an event of a stream as an object; what is no event is kept as its payload."""
        data = event.data
        found = read_plain(cls, data) or cls(event_payload={"data": data})
        if found.event_type is None:
            found.event_type = event.event
        found._category, found._stream_id = event.event, event.id
        return found

    @property
    def category(self) -> str:
        """The type the stream gave it: presence, runtime, collaboration; else an empty text."""
        return self._category

    @property
    def stream_id(self) -> str:
        """The id to resume a stream behind (`last_event_id=`); empty if it came by no stream."""
        return self._stream_id

    @property
    def actor(self) -> str | None:
        """Who did it: user name, else email, else id; None when it was the platform."""
        return self.actor_username or self.actor_email or self.actor_user_id


class WorkroomEventList(Schema):
    """The envelope events come in."""

    component: ClassVar[str | None] = "WorkroomEventListResponse"

    items: list[WorkroomEvent] = Field(default_factory=list)


class WorkroomPresence(Schema):
    """One member and how present they are."""

    component: ClassVar[str | None] = "WorkroomRuntimePresenceResponse"

    user_id: str
    username: str | None = None
    email: str | None = None
    role: OpenEnum[WorkroomRole] | None = None
    session_state: OpenEnum[SessionState] = SessionState.ACTIVE
    session_count: int = 0
    current_user: bool = False
    focused_thread_key: str | None = None
    last_seen_at: Timestamp | None = None
    last_heartbeat_at: Timestamp | None = None

    @property
    def name(self) -> str:
        """What to call the member: user name, else email, else id."""
        return self.username or self.email or self.user_id

    @property
    def is_here(self) -> bool:
        """True when the member has the room open, at work or idle."""
        is_known = "user_id" in self.model_fields_set
        return is_known and self.session_state in (SessionState.ACTIVE, SessionState.IDLE)


class PresenceSnapshot(Schema):
    """The members in a workroom at one moment."""

    presence: list[WorkroomPresence] = Field(default_factory=list)
    workroom_id: Id | None = None
    active_member_count: int | None = None
    active_session_count: int | None = None

    @classmethod
    def of_stream(cls, event: StreamEvent) -> Self:
        """Return a snapshot of a stream as an object.

        The platform does not publish its form: the members may stand alone, or in an object.
        """
        data: Any = event.data
        if isinstance(data, list):
            data = {"presence": data}
        elif isinstance(data, dict) and "presence" not in data:
            lists = [found for name in _LISTS if isinstance(found := data.get(name), list)]
            data = {**data, "presence": lists[0] if lists else []}
        return read_plain(cls, data) or cls.model_validate({"data": data})

    @property
    def here(self) -> list[WorkroomPresence]:
        """Those who have the room open."""
        return [one for one in self.presence if one.is_here]


_LISTS = ("items", "members", "users")


class WorkroomSession(Schema):
    """The caller's session in a workroom.

    A beat is due every `heartbeat_interval_seconds`; after `stale_after_seconds` without one the
    session counts as disconnected.
    """

    component: ClassVar[str | None] = "WorkroomRuntimeSessionResponse"

    session_id: str | None = None
    session_state: OpenEnum[SessionState] = SessionState.DISCONNECTED
    bound_workroom_id: Id | None = None
    bound_to_requested_workroom: bool = False
    focused_thread_key: str | None = None
    heartbeat_interval_seconds: int = 30
    stale_after_seconds: int = 90
    joined_at: Timestamp | None = None
    last_heartbeat_at: Timestamp | None = None


class HeartbeatRequest(Payload):
    """A sign of life: how present the caller is, and which thread they look at."""

    component: ClassVar[str | None] = "WorkroomSessionHeartbeatRequest"

    session_state: OpenEnum[SessionState] | None = None
    focused_thread_key: str | None = None
    client_metadata: JsonObject | None = None


class Heartbeat(Schema):
    """What the platform answers a sign of life: the session, and who else is there."""

    component: ClassVar[str | None] = "WorkroomSessionHeartbeatResponse"

    session: WorkroomSession
    presence: list[WorkroomPresence] = Field(default_factory=list)
    active_member_count: int = 0
    active_session_count: int = 0
