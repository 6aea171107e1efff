"""The console's settings: preferences, invitations, constraints, and all workrooms."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.console import (
    ConsoleSurface,
    Invitation,
    LandingTarget,
    Route,
    SeverityRoutes,
    StartPreference,
    SurfaceConstraint,
)
from kamiwaza.schemas.room_governance import (
    CreationPolicy,
    DecommissionPlan,
    RoomInventory,
    RoomSettings,
    RoomTombstone,
)
from tests.contract.tape.stage import NOBODY, Stage

CUTOFF = datetime(2027, 1, 1, tzinfo=UTC)


def test_where_the_caller_begins(stage: Stage) -> None:
    profile = stage.user.platform.profile
    assert stage.do(profile.get_start_preference()) is None
    target = LandingTarget(kind="dashboard", id="mine")
    kept = stage.do(profile.set_start_preference(surface="analyze", target=target))
    assert isinstance(kept, StartPreference)
    assert kept.target is not None
    assert (kept.target.kind, kept.target.id) == ("dashboard", "mine")
    assert stage.do(profile.get_start_preference()).updated_at == kept.updated_at
    assert stage.do(profile.set_start_preference(surface="use")).target is None


def test_how_the_caller_is_told(stage: Stage) -> None:
    profile = stage.user.platform.profile
    before = stage.do(profile.get_notification_preferences())
    assert before.updated_at is None
    routes = SeverityRoutes(critical=Route.BOTH, info="off")
    kept = stage.do(profile.set_notification_preferences(severity_routes=routes))
    again = stage.do(profile.get_notification_preferences())
    assert again.updated_at == kept.updated_at is not None


@pytest.mark.breaks_contract("nobody keeps pigeons")
def test_a_way_of_telling_that_is_none(stage: Stage) -> None:
    profile = stage.user.platform.profile
    wrong = SeverityRoutes(info="pigeon")
    with pytest.raises(ValidationError):
        stage.do(profile.set_notification_preferences(severity_routes=wrong))


def test_inviting(stage: Stage) -> None:
    people = ["ada@kamiwaza.test", "grace@kamiwaza.test"]
    invite = stage.client.platform.invitations.create
    made = stage.do(invite(people, surface="use", groups=["analysts"], workroom=NOBODY))
    assert [one.invitee for one in made] == people
    assert isinstance(made[0], Invitation)
    assert made[0].room_scope["workroom_id"] == NOBODY
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.platform.invitations.create(people, surface="use"))


def test_who_sees_what(stage: Stage) -> None:
    constraints = stage.client.platform.surface_constraints
    group = {"directory_source": "ldap", "group_name": "guests"}
    made = stage.do(constraints.create(**group, allowed_surfaces=["use"]))
    assert isinstance(made, SurfaceConstraint)
    with pytest.raises(ConflictError):
        stage.do(constraints.create(**group, allowed_surfaces=["use"]))
    both = [ConsoleSurface.USE, ConsoleSurface.BUILD]
    changed = stage.do(constraints.replace(made, **group, allowed_surfaces=both))
    assert len(changed.allowed_surfaces) == 2
    assert [one.id for one in stage.do(constraints.list())] == [made.id]
    assert stage.do(constraints.delete(made)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(constraints.delete(made))
    with pytest.raises(ResourceNotFoundError):
        stage.do(constraints.replace(made, **group, allowed_surfaces=both))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.platform.surface_constraints.list())


def test_deciding_about_rooms(stage: Stage) -> None:
    rooms = stage.client.platform.rooms
    settings = stage.do(rooms.get_settings())
    assert isinstance(settings, RoomSettings)
    changed = stage.do(
        rooms.replace_settings(
            org_name="Example", creation_policy=CreationPolicy.ADMINS, foreground_rooms=False
        )
    )
    assert changed.foreground_rooms is False
    assert stage.do(rooms.get_settings()).org_name == "Example"
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.platform.rooms.get_settings())


def test_giving_rooms_up(stage: Stage) -> None:
    rooms = stage.client.platform.rooms
    room = stage.do(stage.client.workrooms.create("War room", type="persistent"))
    inventory = stage.do(rooms.inventory())
    assert isinstance(inventory, RoomInventory)
    assert room.id in [one.workroom_id for one in inventory.rooms]
    plan = stage.do(
        rooms.create_decommission_plan(
            strategy="retain_then_delete", cutoff_at=CUTOFF, retention_contact="a@kamiwaza.test"
        )
    )
    assert isinstance(plan, DecommissionPlan)
    assert plan.cutoff_at == CUTOFF
    name = stage.do(rooms.get_settings()).org_name
    with pytest.raises(ConflictError):
        stage.do(rooms.confirm_decommission_plan(plan, org_name="Another", confirm=True))
    done = stage.do(rooms.confirm_decommission_plan(plan, org_name=name, confirm=True))
    assert done.confirmed_by == plan.created_by
    with pytest.raises(ConflictError):
        stage.do(rooms.confirm_decommission_plan(plan, org_name=name, confirm=True))
    left = stage.do(rooms.get_tombstone(room))
    assert isinstance(left, RoomTombstone)
    assert (left.room_name, left.retention_contact) == ("War room", "a@kamiwaza.test")


def test_a_room_that_was_not_given_up(stage: Stage) -> None:
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.user.platform.rooms.get_tombstone(NOBODY))


def test_a_part_of_the_room_settings_changes(stage: Stage) -> None:
    rooms = stage.client.platform.rooms
    before = stage.do(rooms.get_settings())
    changed = stage.do(rooms.update_settings(creation_policy="admins"))
    assert changed.creation_policy == "admins"
    assert changed.org_name == before.org_name


def test_a_part_of_a_surface_constraint_changes(stage: Stage) -> None:
    constraints = stage.client.platform.surface_constraints
    made = stage.do(constraints.create("guests", directory_source="ldap", allowed_surfaces=["use"]))
    changed = stage.do(constraints.update(made, allowed_surfaces=["use", "build"]))
    assert changed.allowed_surfaces == ["use", "build"]
    assert changed.group_name == "guests"
