"""The sandbox's workrooms: who is in them, as what, what is in them, what happened there."""

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
INTERVAL, STALE = 30, 90
LOOK = "workrooms.get_workroom"

Record = dict[str, Any]

_GLOBAL: Record = {"name": "Global Workroom", "type": "persistent"}


@dataclass(slots=True)
class Member:
    """Somebody who is, or was, in a room."""

    id: str
    user: User
    role: str
    joined: float
    invited_by: str | None = None
    landing_target: dict[str, str] | None = None
    surface_id: str | None = None
    updated: float | None = None
    removed: float | None = None

    @property
    def active(self) -> bool:
        """Tell whether they are a member now."""
        return self.removed is None


@dataclass(slots=True)
class Presence:
    """A member's session in a room, and when it was last heard of."""

    id: str
    joined: float
    beat: float
    state: str = "active"
    focus: str | None = None

    def now(self, moment: float) -> str:
        """Return its state: who is silent for too long is gone."""
        return "disconnected" if moment - self.beat > STALE else self.state

    def counts(self, moment: float) -> bool:
        """Tell whether it is one of the active sessions."""
        return self.now(moment) in ("active", "idle")


@dataclass(slots=True)
class Thread:
    """A conversation: `claim` is who holds it, `handoff` who was asked to go on."""

    key: str
    title: str
    creator: User
    at: float
    messages: list[Record] = field(default_factory=list)
    turns: list[Record] = field(default_factory=list)
    claim: Record | None = None
    handoff: Record = field(default_factory=dict)


@dataclass(slots=True)
class Room:
    """One workroom. Members and sessions are by the user's `sub`, threads by key."""

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
        """Return those who are members now."""
        return [member for member in self.members.values() if member.active]

    def role(self, user: User) -> str | None:
        """Return what a user is here, None if nothing."""
        member = self.members.get(user.sub)
        return member.role if member is not None and member.active else None

    def present(self, moment: float) -> dict[str, Presence]:
        """Return the sessions that are alive."""
        return {sub: one for sub, one in self.sessions.items() if one.counts(moment)}


class Rooms:
    """All rooms by their ids, and which one each caller has entered.

    `mints` tells whether entering gives a new token, as some platforms do, or binds the session.
    With `foreign` ids that nobody here made are taken for rooms made elsewhere: they archive,
    restore and go as `scripts` says, and hold nothing.
    """

    def __init__(self) -> None:
        """Begin without rooms."""
        self.mints = True
        self.foreign = False
        self.known: dict[str, Room] = {}
        self.entered: dict[str, str] = {}

    @property
    def made(self) -> list[Room]:
        """Return the rooms that somebody made, which the global one is not."""
        return [room for id_, room in self.known.items() if id_ != GLOBAL]

    @classmethod
    def of(cls, call: Call) -> Rooms:
        """Return the rooms of the sandbox that serves a call."""
        return call.state.shelves.room(cls)


def key_of(caller: Caller) -> str:
    """Return what tells a login, or a personal token, from others."""
    if caller.session is not None:
        return caller.session.id
    return caller.pat.jti if caller.pat is not None else caller.user.sub


def bound_to(call: Call) -> str | None:
    """Return the room that the caller has entered, None if none."""
    return Rooms.of(call).entered.get(key_of(call.user))


def room_in(call: Call) -> Room | None:
    """Return the room that the path names, None if nobody here made it, or it is gone."""
    room = Rooms.of(call).known.get(str(UUID(str(call.path["workroom_id"]))))
    return None if room is None or status(call, room) == "deleted" else room


def seen(call: Call) -> Room:
    """Return the room that the path names. Raises Refusal 404 for those of others too."""
    room = _everybodys(call) if _is_global(call) else room_in(call)
    if room is None or room.role(call.user.user) is None:
        raise Refusal(404, "Workroom not found")
    return room


def _is_global(call: Call) -> bool:
    return str(UUID(str(call.path["workroom_id"]))) == GLOBAL


def refuse_changing_global(call: Call) -> None:
    """Raise Refusal 403 if the path names the room that nobody changes."""
    if _is_global(call):
        raise Refusal(403, "The Global workroom is read-only")


def _everybodys(call: Call) -> Room:
    """Return the global room, in which everybody who comes is a viewer."""
    known, user = Rooms.of(call).known, call.user.user
    if GLOBAL not in known:
        system = User("system", "", "system", (), "system@kamiwaza.test")
        known[GLOBAL] = Room(GLOBAL, dict(_GLOBAL), system, call.state.now)
        call.state.processes.begin("workrooms.create", GLOBAL)
    room = known[GLOBAL]
    if user.sub not in room.members:
        made = Member(str(call.state.new_id()), user, "viewer", call.state.now)
        room.members[user.sub] = made
    return room


def changed(call: Call, *, owner: bool = False, archived: bool = False) -> Room:
    """Return a room that the caller may change, as its `owner` if need be.

    Raises Refusal 403 for the global room and for want of rights, 409 for a room that is read
    only; `archived` rooms may be meant.
    """
    refuse_changing_global(call)
    room = seen(call)
    role = room.role(call.user.user)
    if role == "viewer" or (owner and role != "owner"):
        raise Refusal(403, f"Your role in this workroom is {role}")
    word = status(call, room)
    if word != "active" and not archived:
        raise Refusal(409, f"Workroom is read-only: it is {word}")
    return room


def status(call: Call, room: Room) -> str:
    """Return the word for a room's state now."""
    run = latest(call, room)
    if run is None or (run.script.goes and run.done(call.state.now)):
        return "deleted"
    return run.word(call.state.now)


def latest(call: Call, room: Room) -> Run | None:
    """Return what was begun with a room last, None if it is gone."""
    record = call.state.processes.find(LOOK, room.id)
    return None if record is None else record.latest()


def happened(
    call: Call, room: Room, event: str, *, category: str = "collaboration", **payload: object
) -> None:
    """Note an event in a room and tell those who listen."""
    user = call.user.user
    record = component(
        "WorkroomEventResponse",
        {
            "id": str(call.state.new_id()),
            "workroom_id": room.id,
            "event_type": event,
            "event_payload": payload,
            "actor_user_id": user.sub,
            "actor_username": user.username,
            "actor_email": user.email,
            "created_at": stamp(call.state.now),
        },
    )
    room.events.append(record)
    call.state.feeds.publish(room.id, category, record)


def rendered(call: Call, room: Room, kind: str = "WorkroomResponse") -> Record:
    """Return a room as the caller sees it."""
    user, owner = call.user.user, room.owner
    members = max(1, len(room.active))
    return component(
        kind,
        {
            **room.given,
            "id": room.id,
            "owner_user_id": owner.sub,
            "owner_username": owner.username,
            "owner_email": owner.email,
            "tenant_id": TENANT,
            "status": status(call, room),
            "membership_role": room.role(user),
            "is_owner": owner is user,
            "is_shared": members > 1,
            "member_count": members,
            "created_at": stamp(room.created),
            "updated_at": stamp_or_none(room.updated),
            "deleted_at": stamp_or_none(room.deleted),
        },
    )


def member_of(call: Call, room: Room, member: Member) -> Record:
    """Return a member as the platform shows them."""
    session = room.sessions.get(member.user.sub)
    counts = session is not None and session.counts(call.state.now)
    return component(
        "WorkroomMemberResponse",
        {
            "id": member.id,
            "workroom_id": room.id,
            "tenant_id": TENANT,
            **person("", member.user),
            "role": member.role,
            "active": member.active,
            "is_primary_owner": member.user is room.owner,
            "active_session_count": int(counts),
            "invited_by_user_id": member.invited_by,
            "landing_target": member.landing_target,
            "surface_id": member.surface_id,
            "joined_at": stamp(member.joined),
            "updated_at": stamp_or_none(member.updated),
            "removed_at": stamp_or_none(member.removed),
        },
    )


def person(prefix: str, user: User | None) -> Record:
    """Return the three members that name somebody, all null for nobody."""
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
