"""Events, presence and sessions of workrooms."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field, PrivateAttr

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._list_answer import ListAnswer
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

    `event_type` is the type, `event_payload` its data. Events of a stream also have a `category`
    and a `stream_id`.
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
        """Return an event of a stream as an object. Data of another shape becomes the payload.

        Args:
            event: the event as it arrived.
        """
        data = event.data
        instance = read_plain(cls, data) or cls(event_payload={"data": data})
        if instance.event_type is None:
            instance.event_type = event.event
        instance._category, instance._stream_id = event.event, event.id
        return instance

    @property
    def category(self) -> str:
        """The type of a stream's event: presence, runtime or collaboration; else empty."""
        return self._category

    @property
    def stream_id(self) -> str:
        """The id to resume a stream after (`last_event_id=`); empty outside of streams."""
        return self._stream_id

    @property
    def actor(self) -> str | None:
        """The user name, else the email, else the id of the actor; None for the platform."""
        return self.actor_username or self.actor_email or self.actor_user_id


class WorkroomEventList(Schema):
    """The envelope of a list of events."""

    component: ClassVar[str | None] = "WorkroomEventListResponse"

    items: list[WorkroomEvent] = Field(default_factory=list)


class WorkroomPresence(Schema):
    """The presence of one member."""

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
        """The user name of the member, else the email, else the id."""
        return self.username or self.email or self.user_id

    @property
    def is_here(self) -> bool:
        """True if the member has the workroom open, active or idle."""
        is_known = "user_id" in self.model_fields_set
        return is_known and self.session_state in (SessionState.ACTIVE, SessionState.IDLE)


class PresenceSnapshot(ListAnswer[WorkroomPresence]):
    """The presence of all members at one moment."""

    presence: list[WorkroomPresence] = Field(default_factory=list)
    workroom_id: Id | None = None
    active_member_count: int | None = None
    active_session_count: int | None = None

    @classmethod
    def of_stream(cls, event: StreamEvent) -> Self:
        """Return a snapshot of a stream as an object.

        The contract does not describe it: the data may be a list, or an object with a list.

        Args:
            event: the event as it arrived.
        """
        data: Any = event.data
        if isinstance(data, list):
            data = {"presence": data}
        elif isinstance(data, dict) and "presence" not in data:
            lists = [items for name in _LISTS if isinstance(items := data.get(name), list)]
            data = {**data, "presence": lists[0] if lists else []}
        return read_plain(cls, data) or cls.model_validate({"data": data})

    @property
    def here(self) -> list[WorkroomPresence]:
        """The members who have the workroom open."""
        return [one for one in self.presence if one.is_here]

    def _items(self) -> Sequence[WorkroomPresence]:
        return self.presence


_LISTS = ("items", "members", "users")


class WorkroomSession(Schema):
    """The caller's session in a workroom.

    Send a heartbeat every `heartbeat_interval_seconds`. After `stale_after_seconds` without one
    the session counts as disconnected.
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
    """Body of a heartbeat: the caller's state and the thread that they look at."""

    component: ClassVar[str | None] = "WorkroomSessionHeartbeatRequest"

    session_state: OpenEnum[SessionState] | None = None
    focused_thread_key: str | None = None
    client_metadata: JsonObject | None = None


class Heartbeat(Schema):
    """The answer to a heartbeat: the session, and the presence of all members."""

    component: ClassVar[str | None] = "WorkroomSessionHeartbeatResponse"

    session: WorkroomSession
    presence: list[WorkroomPresence] = Field(default_factory=list)
    active_member_count: int = 0
    active_session_count: int = 0
