"""Workrooms: create, update, archive, restore, export, delete."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.schemas.workroom_members import RolePeriod, WorkroomRole
from kamiwaza.schemas.workroom_runtime import RuntimeContext, WorkroomBootstrap
from kamiwaza.schemas.workrooms import (
    AdminWorkroom,
    DeletePreview,
    EnteredWorkroom,
    ExportManifest,
    IngestionSummary,
    LeftWorkroom,
    LifecycleSummary,
    ManagerPath,
    Workroom,
    WorkroomStatus,
    WorkroomType,
)
from tests.contract.tape.stage import NOBODY, Stage


def room_of(stage: Stage, name: str = "Research") -> Workroom:
    """Make a room of the administrator's."""
    room: Workroom = stage.do(stage.client.workrooms.create(name, type="persistent"))
    return room


def test_create_read_change_delete(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = stage.do(
        workrooms.create(
            "Research", type=WorkroomType.EPHEMERAL, labels=["a", "b"], attributes={"depth": 2}
        )
    )
    assert isinstance(room, Workroom)
    assert (room.type, room.role) == (WorkroomType.EPHEMERAL, WorkroomRole.OWNER)
    assert room.is_active
    assert room.can_edit
    room = stage.do(workrooms.update(room, description="What we know", labels=None))
    assert (room.name, room.description, room.labels) == ("Research", "What we know", None)
    assert room.attributes == {"depth": 2}
    assert stage.do(workrooms.get(room.id)).description == "What we know"
    assert [found.id for found in stage.do(workrooms.list())] == [room.id]
    gone = stage.do(workrooms.delete(room))
    stage.do(gone.wait())
    with pytest.raises(ResourceNotFoundError):
        stage.do(workrooms.get(room))
    assert stage.do(workrooms.list(include_archived=True)) == []


def test_find_by_name(stage: Stage) -> None:
    room = room_of(stage)
    found = stage.do(stage.client.workrooms.find("Research"))
    assert found is not None
    assert found.id == room.id
    assert stage.do(stage.client.workrooms.find("No such room")) is None


def test_archive_and_restore(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    archived = stage.do(stage.do(workrooms.archive(room)).wait())
    assert isinstance(archived, Workroom)
    assert archived.is_archived
    for refused in (lambda: workrooms.update(room, name="No"), lambda: workrooms.archive(room)):
        with pytest.raises(ConflictError):
            stage.do(refused())
    assert stage.do(workrooms.list()) == []
    assert [found.status for found in stage.do(workrooms.list(include_archived=True))] == [
        WorkroomStatus.ARCHIVED
    ]
    assert stage.do(stage.do(workrooms.restore(room)).wait()).is_active
    with pytest.raises(ConflictError):
        stage.do(workrooms.restore(room))


def test_the_global_room_is_for_reading(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    assert stage.do(workrooms.get(GLOBAL_WORKROOM)).is_global
    for refused in (
        lambda: workrooms.update(GLOBAL_WORKROOM, name="Mine"),
        lambda: workrooms.archive(GLOBAL_WORKROOM),
        lambda: workrooms.delete(GLOBAL_WORKROOM),
    ):
        with pytest.raises(PermissionDeniedError):
            stage.do(refused())


def test_rooms_of_others_do_not_exist(stage: Stage) -> None:
    room = room_of(stage)
    for refused in (
        lambda: stage.client.workrooms.get(NOBODY),
        lambda: stage.client.workrooms.archive(NOBODY),
        lambda: stage.user.workrooms.get(room),
        lambda: stage.user.workrooms.update(room, name="Mine"),
    ):
        with pytest.raises(ResourceNotFoundError):
            stage.do(refused())


@pytest.mark.breaks_contract("a type of workroom nobody knows")
def test_a_type_nobody_knows(stage: Stage) -> None:
    with pytest.raises(ValidationError):
        stage.do(stage.client.workrooms.create("Research", type="eternal"))


def test_enter_and_leave(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room, other = room_of(stage), room_of(stage, "Other")
    entered = stage.do(workrooms.enter(room))
    assert isinstance(entered, EnteredWorkroom)
    assert entered.workroom_id == room.id
    assert stage.do(workrooms.get(room)).id == room.id
    with pytest.raises(ConflictError):
        stage.do(workrooms.leave(other))
    left = stage.do(workrooms.leave(room))
    assert isinstance(left, LeftWorkroom)
    assert stage.do(workrooms.leave()).workroom_id == GLOBAL_WORKROOM


def test_transfer_of_ownership(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    with pytest.raises(ResourceNotFoundError):
        stage.do(workrooms.transfer_ownership(room, user=NOBODY))
    member = stage.do(workrooms.members.add(room, "user@kamiwaza.test"))
    given = stage.do(
        workrooms.transfer_ownership(
            room, user=member, keep_previous_owner=True, previous_owner_role="viewer"
        )
    )
    assert (given.owner_user_id, given.role) == (member.user_id, WorkroomRole.VIEWER)
    with pytest.raises(PermissionDeniedError):
        stage.do(workrooms.update(room, name="No"))


def test_reports(stage: Stage) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    stage.do(workrooms.threads.create(room, "Why", opening_message="Because"))
    member = stage.do(workrooms.members.add(room, "user@kamiwaza.test"))
    summary = stage.do(workrooms.lifecycle_summary(room))
    assert isinstance(summary, LifecycleSummary)
    assert summary.active_member_count == 2
    preview = stage.do(workrooms.delete_preview(room))
    assert isinstance(preview, DeletePreview)
    assert [one.user_id for one in preview.members_losing_access] == [member.user_id]
    ingested = stage.do(workrooms.ingestion_summary(room))
    assert isinstance(ingested, IngestionSummary)
    assert ingested.ok
    history = stage.do(workrooms.role_history(room, limit=1))
    assert isinstance(history[0], RolePeriod)
    assert history[0].is_current
    assert isinstance(stage.do(workrooms.manager_path()), ManagerPath)


def test_export(stage: Stage, tmp_path: Path) -> None:
    workrooms = stage.client.workrooms
    room = room_of(stage)
    stage.do(workrooms.threads.create(room, "Why", thread_key="why", opening_message="Because"))
    stage.do(workrooms.credentials.register(room, connector_key="drive", label="My drive"))
    manifest = stage.do(workrooms.export_manifest(room))
    assert isinstance(manifest, ExportManifest)
    assert [item.name for item in manifest.left_out] == ["My drive"]
    result = stage.do(workrooms.export(room, tmp_path / "room.zip"))
    with zipfile.ZipFile(result.path) as bundle:
        assert "threads/why.json" in bundle.namelist()
    with pytest.raises(ResourceNotFoundError):
        stage.do(workrooms.export(NOBODY, tmp_path / "nothing.zip"))
    assert [path.name for path in tmp_path.iterdir()] == ["room.zip"]


def test_runtime(stage: Stage) -> None:
    runtime = stage.client.workrooms.runtime
    room = room_of(stage)
    everything = stage.do(runtime.bootstrap(room))
    assert isinstance(everything, WorkroomBootstrap)
    assert everything.workroom.id == room.id
    assert everything.membership is not None
    assert everything.membership.is_owner
    assert everything.shell_state is not None
    assert everything.shell_state.can_share
    context = stage.do(runtime.context(room))
    assert isinstance(context, RuntimeContext)
    assert context.can_edit
    with pytest.raises(ResourceNotFoundError):
        stage.do(runtime.context(NOBODY))


def test_administration(stage: Stage) -> None:
    admin = stage.client.workrooms.admin
    rooms = [stage.do(stage.user.workrooms.create(name, type="persistent")) for name in "abc"]
    found = stage.items(admin.list(page_size=2))
    assert [room.name for room in found] == ["a", "b", "c"]
    assert isinstance(found[0], AdminWorkroom)
    assert not found[0].is_owner
    reply = stage.do(admin.delete(rooms[0]))
    assert reply.workroom_id == rooms[0].id
    assert len(stage.items(admin.list(limit=2))) == 2
    assert len(stage.items(admin.list(include_deleted=True))) == 3
    with pytest.raises(PermissionDeniedError):
        stage.items(stage.user.workrooms.admin.list())
    with pytest.raises(ResourceNotFoundError):
        stage.do(admin.delete(NOBODY))
