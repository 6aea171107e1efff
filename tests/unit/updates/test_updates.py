"""`update` of several services: a member that is not given stays, and None empties it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kamiwaza import InvalidArgumentError
from kamiwaza_api.types import UNSET
from tests.halves import Half


def _template(half: Half, kind: str) -> Any:
    return half.do(half.client.apps.templates.create(
        "notes", compose_yml="services: {}", source_type="user_repo", version="1.0",
        description="old", tags=["a"], risk_tier=1, template_type=kind,
    ))  # fmt: skip


def test_connectors(half: Half) -> None:
    connectors = half.client.connectors
    started = connectors.create("Papers", connector_type="gdrive", config={"a": 1}, scopes=["read"])
    made = half.do(half.do(started).wait())
    changed = half.do(connectors.update(made, name="Files"))
    assert (changed.name, changed.config, changed.scopes) == ("Files", {"a": 1}, ["read"])
    changed = half.do(connectors.update(made, config=None))
    assert (changed.config, changed.scopes, changed.configured) == ({}, ["read"], False)
    with pytest.raises(InvalidArgumentError, match="enabled"):
        half.do(connectors.update(made, enabled=None))


def test_vector_databases(half: Half) -> None:
    room = half.do(half.client.workrooms.create("lab", type="persistent"))
    databases = half.client.context.vectordbs
    started = databases.create("v", engine="milvus", config={"a": 1}, workroom=room)
    made = half.do(half.do(started).wait())
    changed = half.do(databases.update(made, replicas=2, workroom=room))
    assert (changed.replicas, changed.config) == (2, {"a": 1})
    changed = half.do(databases.update(made, config=None, workroom=room))
    assert (changed.replicas, changed.config) == (2, None)


def test_users(half: Half) -> None:
    users = half.client.auth.users
    made = half.do(users.create("carol", password="a long password", email="c@example.org"))
    changed = half.do(users.update(made, active=False))
    assert (changed.email, changed.active) == ("c@example.org", False)
    changed = half.do(users.update(made, email=None))
    assert (changed.email, changed.active, changed.username) == (None, False, "carol")
    with pytest.raises(InvalidArgumentError, match="username"):
        half.do(users.update(made, username=None))


@pytest.mark.parametrize("service", ["apps", "tools"])
def test_templates(half: Half, service: str) -> None:
    made = _template(half, "tool" if service == "tools" else "app")
    update = getattr(half.client, service).templates.update
    changed = half.do(update(made, description="new"))
    assert (changed.description, changed.tags, changed.version) == ("new", ["a"], "1.0")
    changed = half.do(update(made, description=None, tags=None, version=UNSET))
    assert (changed.description, changed.tags) == (None, None)
    assert (changed.version, changed.risk_tier) == ("1.0", 1)


def test_none_is_not_sent_for_a_new_template(half: Half) -> None:
    half.do(half.client.apps.templates.create(
        "notes", compose_yml="services: {}", source_type="user_repo", description=None
    ))  # fmt: skip
    (sent,) = half.sent("POST", "app_templates")
    assert "description" not in json.loads(sent.request.body)


@pytest.mark.parametrize(
    ("wrong", "near"), [("descripton", "description"), ("risk_teir", "risk_tier"), ("nam", "name")]
)
def test_a_misspelt_option_names_the_nearest(half: Half, wrong: str, near: str) -> None:
    templates = half.client.apps.templates
    with pytest.raises(InvalidArgumentError, match=f"'{wrong}'; did you mean '{near}'") as caught:
        half.do(templates.update("0" * 32, **{wrong: "a"}))
    assert isinstance(caught.value, TypeError)
