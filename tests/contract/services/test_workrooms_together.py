"""Collaboration in a workroom: members, events, presence, sessions, threads."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.workroom_credentials import (
    CredentialConsent,
    CredentialPath,
    CredentialRegistration,
    CredentialResolution,
)
from kamiwaza.schemas.workroom_events import (
    Heartbeat,
    PresenceSnapshot,
    SessionState,
    WorkroomEvent,
)
from kamiwaza.schemas.workroom_members import WorkroomMember, WorkroomRole, WorkroomUser
from kamiwaza.schemas.workroom_threads import (
    CompletedTurn,
    EnqueuedTurn,
    ThreadClaim,
    ThreadHandoff,
    TurnState,
    WorkroomMessage,
    WorkroomThread,
)
from tests.contract.services.test_workrooms import room_of
from tests.contract.tape.stage import NOBODY, Stage
from tests.unit.workrooms.contexts import enter, leave

EMAIL = "user@kamiwaza.test"


def test_members(stage: Stage) -> None:
    members = stage.client.workrooms.members
    room = room_of(stage)
    found = stage.do(members.lookup(room, EMAIL))
    assert isinstance(found, WorkroomUser)
    member = stage.do(members.add(room, EMAIL, role="viewer", surface="use"))
    assert isinstance(member, WorkroomMember)
    assert (member.user_id, member.role, member.name) == (
        found.user_id,
        WorkroomRole.VIEWER,
        "user",
    )
    with pytest.raises(ConflictError):
        stage.do(members.add(room, EMAIL, role="editor"))
    assert stage.do(members.update(room, found, role="editor")).role is WorkroomRole.EDITOR
    assert len(stage.do(members.list(room))) == 2
    removed = stage.do(members.remove(room, member.user_id))
    assert removed.active is False
    assert len(stage.do(members.list(room))) == 1
    assert len(stage.do(members.list(room, include_inactive=True))) == 2
    assert stage.do(members.add(room, EMAIL)).id == member.id


def test_members_that_cannot_be(stage: Stage) -> None:
    members = stage.client.workrooms.members
    room = room_of(stage)
    for refused in (
        lambda: members.lookup(room, "nobody@kamiwaza.test"),
        lambda: members.add(room, "nobody@kamiwaza.test"),
        lambda: members.update(room, NOBODY, role="viewer"),
        lambda: members.remove(room, NOBODY),
        lambda: members.list(NOBODY),
    ):
        with pytest.raises(ResourceNotFoundError):
            stage.do(refused())
    (owner,) = stage.do(members.list(room))
    with pytest.raises(ConflictError):
        stage.do(members.update(room, owner, role="viewer"))
    stage.do(members.add(room, EMAIL, role="editor"))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.workrooms.members.remove(room, owner))


def test_a_member_at_work_is_removed_on_confirmation_only(stage: Stage) -> None:
    members = stage.client.workrooms.members
    room = room_of(stage)
    member = stage.do(members.add(room, EMAIL, role="editor"))
    stage.do(stage.user.workrooms.sessions.heartbeat(room))
    with pytest.raises(ConflictError):
        stage.do(members.remove(room, member))
    assert not stage.do(members.remove(room, member, confirm_active_sessions=True)).active
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.user.workrooms.get(room))


def test_events(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    stage.do(workrooms.update(room, name="Search"))
    listed = stage.do(workrooms.events.list(room, limit=1))
    assert isinstance(listed[0], WorkroomEvent)
    assert [event.event_type for event in listed] == ["workroom.updated"]
    # A recording takes the whole answer, so it has to end.
    stage.embedded(lambda sandbox: sandbox.state.feeds.break_connections(2, 1, silent=True))
    stream = workrooms.events.stream(room)
    made, updated = stage.items(stream, 2)
    stage.do(stream.close())
    assert isinstance(made, WorkroomEvent)
    assert (made.event_type, made.category) == ("workroom.created", "collaboration")
    assert (updated.id, updated.actor) == (listed[0].id, "admin")
    assert stream.last_event_id == updated.stream_id
    with pytest.raises(ResourceNotFoundError):
        stage.items(workrooms.events.stream(NOBODY))


def test_events_from_where_an_earlier_stream_stopped(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    for name in ("a", "b", "c"):
        stage.do(workrooms.update(room, name=name))
    stage.embedded(lambda sandbox: sandbox.state.feeds.break_connections(2, 2, silent=True))
    first = workrooms.events.stream(room)
    seen = stage.items(first, 2)
    stage.do(first.close())
    again = workrooms.events.stream(room, last_event_id=first.last_event_id)
    seen += stage.items(again, 2)
    stage.do(again.close())
    assert len({event.id for event in seen}) == 4


def test_presence(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    stage.do(workrooms.sessions.heartbeat(room, session_state="idle"))
    stage.embedded(lambda sandbox: sandbox.state.feeds.break_connections(1, 1, silent=True))
    stream = workrooms.presence.stream(room)
    (snapshot,) = stage.items(stream, 1)
    stage.do(stream.close())
    assert isinstance(snapshot, PresenceSnapshot)
    assert [(one.name, one.session_state) for one in snapshot.here] == [
        ("admin", SessionState.IDLE)
    ]


def test_sessions(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    thread = stage.do(workrooms.threads.create(room, "Why", thread_key="why"))
    beat = stage.do(workrooms.sessions.heartbeat(room))
    assert isinstance(beat, Heartbeat)
    assert beat.session.session_id
    assert beat.session.stale_after_seconds > beat.session.heartbeat_interval_seconds > 0
    focused = stage.do(
        workrooms.sessions.heartbeat(room, focused_thread=thread, client_metadata={"tab": 1})
    )
    assert focused.presence[0].focused_thread_key == "why"
    assert focused.session.session_id == beat.session.session_id
    with pytest.raises(ResourceNotFoundError):
        stage.do(workrooms.sessions.heartbeat(NOBODY))


def test_a_session_kept_alive(stage: Stage) -> None:
    sessions = stage.client.workrooms.sessions
    room = room_of(stage)
    session = sessions.keep_alive(room)
    stage.do(enter(session))
    assert session.last.active_session_count == 1
    assert stage.do(session.focus("why")).session.focused_thread_key == "why"
    stage.do(leave(session))
    assert session.error is None


def test_threads_and_messages(stage: Stage) -> None:
    threads = stage.client.workrooms.threads
    room = room_of(stage)
    member = stage.do(stage.client.workrooms.members.add(room, EMAIL, role="editor"))
    thread = stage.do(threads.create(room, "Why", opening_message="Why is it so?"))
    assert isinstance(thread, WorkroomThread)
    message = stage.do(stage.user.workrooms.threads.messages.create(room, thread, "Because."))
    assert isinstance(message, WorkroomMessage)
    assert message.author == "user"
    reply = stage.do(threads.messages.list(room, thread.thread_key))
    assert [one.content for one in reply] == ["Why is it so?", "Because."]
    assert [one.id for one in stage.do(threads.messages.list(room, thread, limit=1))] == [
        message.id
    ]
    handed = stage.do(threads.handoff(room, thread, to=member, note="Yours"))
    assert isinstance(handed, ThreadHandoff)
    (found,) = stage.do(threads.list(room))
    assert (found.message_count, found.handoff_to_user_id) == (2, member.user_id)
    with pytest.raises(ConflictError):
        stage.do(threads.create(room, "Again", thread_key=thread.thread_key))
    with pytest.raises(ResourceNotFoundError):
        stage.do(threads.messages.list(room, "nowhere"))


def test_claims(stage: Stage) -> None:
    threads, others = stage.client.workrooms.threads, stage.user.workrooms.threads
    room = room_of(stage)
    stage.do(stage.client.workrooms.members.add(room, EMAIL, role="editor"))
    thread = stage.do(threads.create(room, "Why"))
    claim = stage.do(threads.claim(room, thread, prompt_excerpt="Why"))
    assert isinstance(claim, ThreadClaim)
    assert claim.is_mine
    assert not stage.do(others.claim(room, thread)).is_mine
    with pytest.raises(PermissionDeniedError):
        stage.do(others.release(room, thread))
    assert stage.do(threads.release(room, claim)).is_released
    with pytest.raises(ResourceNotFoundError):
        stage.do(threads.release(room, thread))


def test_turns(stage: Stage) -> None:
    threads = stage.client.workrooms.threads
    room = room_of(stage)
    stage.do(stage.client.workrooms.members.add(room, EMAIL, role="editor"))
    thread = stage.do(threads.create(room, "Why"))
    first = stage.do(threads.turns.enqueue(room, thread, "Why is the sky blue?"))
    assert isinstance(first, EnqueuedTurn)
    assert first.turn is not None
    assert first.turn.turn_state is TurnState.RUNNING
    second = stage.do(stage.user.workrooms.threads.turns.enqueue(room, thread, "And at night?"))
    assert second.turn.is_waiting
    with pytest.raises(ConflictError):
        stage.do(threads.turns.complete(room, thread, second.turn))
    done = stage.do(threads.turns.complete(room, thread, first.turn, completion_note="Rayleigh"))
    assert isinstance(done, CompletedTurn)
    assert done.promoted_turn is not None
    assert done.promoted_turn.id == second.turn.id
    assert done.claim is not None
    assert done.claim.holder_username == "user"
    turns = stage.do(threads.turns.list(room, thread, limit=5))
    assert [turn.is_done for turn in turns] == [True, False]
    with pytest.raises(ResourceNotFoundError):
        stage.do(threads.turns.complete(room, thread, NOBODY))


def test_credentials(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    credentials, room = workrooms.credentials, room_of(stage)
    thread = stage.do(workrooms.threads.create(room, "Why"))
    wanted = stage.do(workrooms.threads.turns.enqueue(room, thread, "Why", connector_key="drive"))
    assert not wanted.ok
    registration = stage.do(
        credentials.register(
            room, connector_key="drive", label="Mine", registration_metadata={"a": 1}
        )
    )
    assert isinstance(registration, CredentialRegistration)
    again = stage.do(credentials.register(room, connector_key="drive", label="Still mine"))
    assert again.id == registration.id
    listed = stage.do(credentials.list_registrations(room))
    assert [one.label for one in listed] == ["Still mine"]
    found = stage.do(workrooms.threads.resolve_credential(room, thread, connector_key="drive"))
    assert isinstance(found, CredentialResolution)
    assert (found.ok, found.credential_path) == (True, CredentialPath.USER)
    assert stage.do(credentials.unregister(room, registration)) is None
    assert stage.do(credentials.list_registrations(room)) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(credentials.unregister(room, registration))


def test_consents(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    credentials, room = workrooms.credentials, room_of(stage)
    member = stage.do(workrooms.members.add(room, EMAIL, role="editor"))
    thread = stage.do(workrooms.threads.create(room, "Why"))
    stage.do(credentials.register(room, connector_key="drive", label="Mine"))
    theirs = stage.user.workrooms.threads
    assert not stage.do(theirs.resolve_credential(room, thread, connector_key="drive")).ok
    consent = stage.do(credentials.grant_consent(room, connector_key="drive", grantee=member))
    assert isinstance(consent, CredentialConsent)
    found = stage.do(theirs.resolve_credential(room, thread, connector_key="drive"))
    assert (found.ok, found.credential_path) == (True, CredentialPath.WORKROOM)
    assert [one.id for one in stage.do(credentials.list_consents(room))] == [consent.id]
    assert stage.do(credentials.revoke_consent(room, consent)) is None
    assert stage.do(credentials.list_consents(room)) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(credentials.revoke_consent(room, consent))
