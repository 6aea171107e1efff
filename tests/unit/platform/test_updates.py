"""Updates of settings that the platform only replaces whole."""

from __future__ import annotations

import pytest

from kamiwaza.errors import InvalidArgumentError, ResourceNotFoundError
from kamiwaza.schemas.console import ConsoleSurface
from kamiwaza.schemas.room_governance import CreationPolicy
from tests.halves import Half


def test_update_config_keeps_the_other_settings(half: Half) -> None:
    security = half.client.security
    half.do(
        security.replace_config(
            consent_enabled=True,
            consent_content="Be kind.",
            banner_enabled=True,
            banner_top_text="Training",
        )
    )
    changed = half.do(security.update_config(banner_top_text=None, banner_bottom_text="End"))
    assert (changed.consent_enabled, changed.consent_content) == (True, "Be kind.")
    assert (changed.banner_top_text, changed.banner_bottom_text) == (None, "End")


def test_update_settings_keeps_the_other_settings(half: Half) -> None:
    rooms = half.client.platform.rooms
    before = half.do(rooms.get_settings())
    changed = half.do(rooms.update_settings(creation_policy="admins"))
    assert changed.creation_policy is CreationPolicy.ADMINS
    assert (changed.org_name, changed.foreground_rooms) == (
        before.org_name,
        before.foreground_rooms,
    )


def test_update_keeps_the_other_members_of_a_constraint(half: Half) -> None:
    constraints = half.client.platform.surface_constraints
    made = half.do(constraints.create("guests", directory_source="ldap", allowed_surfaces=["use"]))
    changed = half.do(constraints.update(made, allowed_surfaces=["use", "build"]))
    assert changed.allowed_surfaces == [ConsoleSurface.USE, ConsoleSurface.BUILD]
    assert (changed.group_name, changed.directory_source) == ("guests", "ldap")
    half.do(constraints.delete(made))
    with pytest.raises(ResourceNotFoundError):
        half.do(constraints.update(made, group_name="staff"))


def test_a_request_is_resolved_by_its_operation(half: Half) -> None:
    client = half.client
    job = half.do(client.platform.access_requests.create("model", "m"))
    record = half.do(client.operations.get(job.id))
    half.do(client.platform.access_requests.resolve(record, decision="approved"))
    assert half.do(job.wait()).ok
    other = half.do(
        client.platform.artifacts.create("A", kind="draft", source_results=["result-1"])
    )
    record = half.do(client.operations.get(other.id))
    with pytest.raises(InvalidArgumentError):
        half.do(client.platform.access_requests.resolve(record, decision="denied"))
