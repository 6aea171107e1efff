"""Workrooms: members, sessions, threads, events and credentials."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.clock import stamp, stamp_or_none
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.identity import User

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.identity import Caller
    from kamiwaza.sandbox.state.long_operations import Run

TENANT = "kamiwaza"
HEARTBEAT_SECONDS, STALE_SECONDS = 30, 90
STATUS_OPERATION = "workrooms.get_workroom"

Record = dict[str, Any]

_GLOBAL: Record = {"name": "Global Workroom", "type": "persistent"}


@dataclass(slots=True)
class Member:
    """A present or former member of a workroom."""

    id: str
    user: User
    role: str
    joined_at: float
    invited_by: str | None = None
    landing_target: dict[str, str] | None = None
    surface_id: str | None = None
    updated: float | None = None
    removed: float | None = None

    @property
    def active(self) -> bool:
        """Return whether the user is a member now."""
        return self.removed is None


@dataclass(slots=True)
class Presence:
    """A member's session in a workroom. Times are seconds since 1970."""

    id: str
    joined_at: float
    last_heartbeat: float
    state: str = "active"
    focus: str | None = None

    def state_at(self, moment: float) -> str:
        """Return its state. Without a heartbeat it becomes `disconnected`."""
        return "disconnected" if moment - self.last_heartbeat > STALE_SECONDS else self.state

    def is_active(self, moment: float) -> bool:
        """Return whether the session is active or idle."""
        return self.state_at(moment) in ("active", "idle")


@dataclass(slots=True)
class Thread:
    """A conversation. `claim` is its current holder, `handoff` the requested handoff."""

    key: str
    title: str
    creator: User
    at: float
    messages: list[Record] = field(default_factory=list)
    turns: list[Record] = field(default_factory=list)
    claim: Record | None = None
    handoff: Record = field(default_factory=dict)


@dataclass(slots=True)
class Workroom:
    """One workroom. Members and sessions are keyed by the user's `sub`, threads by key."""

    id: str
    given: Record
    owner: User
    created: float
    updated: float | None = None
    deleted: float | None = None
    members: dict[str, Member] = field(default_factory=dict)
    sessions: dict[str, Presence] = field(default_factory=dict)
    threads: dict[str, Thread] = field(default_factory=dict)
    events: list[Record] = field(default_factory=list)
    history: list[Record] = field(default_factory=list)
    registrations: dict[str, Record] = field(default_factory=dict)
    consents: dict[str, Record] = field(default_factory=dict)

    @property
    def active(self) -> list[Member]:
        """Return the current members."""
        return [member for member in self.members.values() if member.active]

    def role(self, user: User) -> str | None:
        """Return the role of a user, or None."""
        member = self.members.get(user.sub)
        return member.role if member is not None and member.active else None

    def present(self, moment: float) -> dict[str, Presence]:
        """Return the sessions that are active or idle."""
        return {sub: item for sub, item in self.sessions.items() if item.is_active(moment)}


class Workrooms:
    """All workrooms by id, and the workroom that each login has entered.

    With `mints_tokens` entering returns a new token; otherwise it binds the session, as other
    platforms do. With `accepts_unknown_ids` an unknown id stands for a workroom without content,
    which is archived, restored and deleted as the scripts say.
    """

    def __init__(self) -> None:
        """Begin without workrooms."""
        self.mints_tokens = True
        self.accepts_unknown_ids = False
        self.by_id: dict[str, Workroom] = {}
        self.entered: dict[str, str] = {}

    @property
    def created(self) -> list[Workroom]:
        """Return the workrooms that users created, so not the Global one."""
        return [workroom for id_, workroom in self.by_id.items() if id_ != GLOBAL]

    @classmethod
    def of(cls, call: Call) -> Workrooms:
        """Return the workrooms of the sandbox that serves the call."""
        return call.state.stores.instance(cls)


def login_key(caller: Caller) -> str:
    """Return a key for the caller's session or personal access token."""
    if caller.session is not None:
        return caller.session.id
    return caller.pat.jti if caller.pat is not None else caller.user.sub


def entered_workroom(call: Call) -> str | None:
    """Return the id of the workroom that the caller has entered, or None."""
    return Workrooms.of(call).entered.get(login_key(call.user))


def workroom_in_path(call: Call) -> Workroom | None:
    """Return the workroom in the path, or None if it is unknown or deleted."""
    workroom = Workrooms.of(call).by_id.get(str(UUID(str(call.path["workroom_id"]))))
    return None if workroom is None or status(call, workroom) == "deleted" else workroom


def visible_workroom(call: Call) -> Workroom:
    """Return the workroom in the path. Raises Refusal 404 unless the caller is a member."""
    workroom = _global_workroom(call) if _is_global(call) else workroom_in_path(call)
    if workroom is None or workroom.role(call.user.user) is None:
        raise Refusal(404, "Workroom not found")
    return workroom


def _is_global(call: Call) -> bool:
    return str(UUID(str(call.path["workroom_id"]))) == GLOBAL


def refuse_changing_global(call: Call) -> None:
    """Raise Refusal 403 if the path names the Global workroom."""
    if _is_global(call):
        raise Refusal(403, "The Global workroom is read-only")


def _global_workroom(call: Call) -> Workroom:
    """Return the Global workroom. Every caller is a viewer in it."""
    by_id, user = Workrooms.of(call).by_id, call.user.user
    if GLOBAL not in by_id:
        system = User("system", "", "system", (), "system@kamiwaza.test")
        by_id[GLOBAL] = Workroom(GLOBAL, dict(_GLOBAL), system, call.state.now)
        call.state.long_operations.begin("workrooms.create", GLOBAL)
    workroom = by_id[GLOBAL]
    if user.sub not in workroom.members:
        created = Member(str(call.state.new_id()), user, "viewer", call.state.now)
        workroom.members[user.sub] = created
    return workroom


def editable_workroom(call: Call, *, owner: bool = False, archived: bool = False) -> Workroom:
    """Return a workroom that the caller may change.

    Raises Refusal 403 for the Global workroom and without the role (`owner`: the owner's), 409 if
    it is not active. With `archived` an archived workroom is accepted.
    """
    refuse_changing_global(call)
    workroom = visible_workroom(call)
    role = workroom.role(call.user.user)
    if role == "viewer" or (owner and role != "owner"):
        raise Refusal(403, f"Your role in this workroom is {role}")
    state = status(call, workroom)
    if state != "active" and not archived:
        raise Refusal(409, f"Workroom is read-only: it is {state}")
    return workroom


def status(call: Call, workroom: Workroom) -> str:
    """Return the current status of a workroom."""
    run = latest(call, workroom)
    if run is None or (run.script.is_deletion and run.has_succeeded(call.state.now)):
        return "deleted"
    return run.state(call.state.now)


def latest(call: Call, workroom: Workroom) -> Run | None:
    """Return the latest operation on a workroom, or None if its record has expired."""
    record = call.state.long_operations.find(STATUS_OPERATION, workroom.id)
    return None if record is None else record.latest()


def record_event(
    call: Call,
    workroom: Workroom,
    event: str,
    *,
    category: str = "collaboration",
    **payload: object,
) -> None:
    """Record an event and publish it to the workroom's stream."""
    user = call.user.user
    record = component(
        "WorkroomEventResponse",
        {
            "id": str(call.state.new_id()),
            "workroom_id": workroom.id,
            "event_type": event,
            "event_payload": payload,
            "actor_user_id": user.sub,
            "actor_username": user.username,
            "actor_email": user.email,
            "created_at": stamp(call.state.now),
        },
    )
    workroom.events.append(record)
    call.state.feeds.publish(workroom.id, category, record)


def rendered(call: Call, workroom: Workroom, kind: str = "WorkroomResponse") -> Record:
    """Return a workroom as the caller sees it."""
    user, owner = call.user.user, workroom.owner
    members = max(1, len(workroom.active))
    return component(
        kind,
        {
            **workroom.given,
            "id": workroom.id,
            "owner_user_id": owner.sub,
            "owner_username": owner.username,
            "owner_email": owner.email,
            "tenant_id": TENANT,
            "status": status(call, workroom),
            "membership_role": workroom.role(user),
            "is_owner": owner is user,
            "is_shared": members > 1,
            "member_count": members,
            "created_at": stamp(workroom.created),
            "updated_at": stamp_or_none(workroom.updated),
            "deleted_at": stamp_or_none(workroom.deleted),
        },
    )


def member_of(call: Call, workroom: Workroom, member: Member) -> Record:
    """Return a member in the form of the API."""
    session = workroom.sessions.get(member.user.sub)
    is_active = session is not None and session.is_active(call.state.now)
    return component(
        "WorkroomMemberResponse",
        {
            "id": member.id,
            "workroom_id": workroom.id,
            "tenant_id": TENANT,
            **user_members("", member.user),
            "role": member.role,
            "active": member.active,
            "is_primary_owner": member.user is workroom.owner,
            "active_session_count": int(is_active),
            "invited_by_user_id": member.invited_by,
            "landing_target": member.landing_target,
            "surface_id": member.surface_id,
            "joined_at": stamp(member.joined_at),
            "updated_at": stamp_or_none(member.updated),
            "removed_at": stamp_or_none(member.removed),
        },
    )


def user_members(prefix: str, user: User | None) -> Record:
    """Return id, name and email of a user as members with a prefix. All are null without a user."""
    names = ("user_id", "username", "email")
    values = (None, None, None) if user is None else (user.sub, user.username, user.email)
    return {f"{prefix}{name}": value for name, value in zip(names, values, strict=True)}


def user_named(call: Call, **member: str) -> User:
    """Return the user with this `email` or `sub`. Raises Refusal 404 if there is none."""
    [(name, value)] = member.items()
    for user in call.state.identity.users.values():
        if getattr(user, name) == value:
            return user
    raise Refusal(404, "User not found")
