"""One client, seen from a workroom or speaking to another cluster."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kamiwaza.errors import InvalidArgumentError, ResourceNotFoundError
from kamiwaza.sandbox import Sandbox
from tests.unit.colours import Q4, Colour

ROOM = UUID("11111111-0000-4000-8000-000000000001")


def test_a_workroom_client_sends_its_id_with_everything(colour: Colour) -> None:
    colour.do(colour.client.workroom(ROOM).models.list())
    colour.do(colour.client.models.list())
    inside, outside = colour.sent("GET", "/models/")
    assert inside.request.header("x-workroom-id") == str(ROOM)
    assert outside.request.header("x-workroom-id") is None


def test_what_is_no_workroom_is_refused(colour: Colour) -> None:
    with pytest.raises(InvalidArgumentError, match="workroom"):
        colour.client.workroom("the big one")


@pytest.fixture
def there(colour: Colour) -> Sandbox:
    other = Sandbox(seed=7, clock=colour.sandbox.clock)
    colour.sandbox.federate("lab east", other)
    return other


def test_another_cluster_is_reached_through_this_one(colour: Colour, there: Sandbox) -> None:
    remote = colour.client.on_cluster("lab east")
    job = colour.do(remote.models.download("Qwen/Qwen3-0.6B-GGUF", files=[Q4]))
    model = colour.do(job.wait())
    assert [found.id for found in colour.do(remote.models.list())] == [model.id]
    assert colour.do(colour.client.models.list()) == []
    assert {seen.path for seen in there.requests} >= {"/api/models/download/", "/api/models/"}
    assert colour.sent("POST", "/mesh/lab%20east/api/models/download/")


def test_inference_goes_through_the_mesh_as_well(colour: Colour, there: Sandbox) -> None:
    remote = colour.client.on_cluster("lab east")
    model = colour.do(colour.do(remote.models.download("Qwen/Qwen3-0.6B-GGUF", files=[Q4])).wait())
    deployment = colour.do(colour.do(remote.serving.deploy(model)).wait())
    answer = colour.do(remote.openai.chat(deployment, "hello"))
    assert answer.text
    (asked,) = colour.sent("POST", "/chat/completions")
    assert asked.path.startswith("/api/mesh/lab%20east/runtime/models/")


def test_credentials_stay_those_of_this_platform(colour: Colour, there: Sandbox) -> None:
    colour.do(colour.client.on_cluster("lab east").ping())
    assert colour.sent("POST", "/api/auth/token")
    assert not [seen for seen in there.requests if "/auth/token" in seen.path]


def test_each_cluster_is_asked_what_it_can_do(colour: Colour) -> None:
    other = Sandbox(release="0.13", clock=colour.sandbox.clock)
    colour.sandbox.federate("old", other)
    remote = colour.client.on_cluster("old")
    assert colour.do(colour.client.server.supports("context.dataset_indexes"))
    assert not colour.do(remote.server.supports("context.dataset_indexes"))


def test_a_cluster_nobody_knows(colour: Colour) -> None:
    with pytest.raises(ResourceNotFoundError, match="nowhere"):
        colour.do(colour.client.on_cluster("nowhere").models.list())


@pytest.mark.parametrize("selector", ["", " ", ".", ".."])
def test_what_names_no_cluster_is_refused(colour: Colour, selector: str) -> None:
    with pytest.raises(InvalidArgumentError, match="selector"):
        colour.client.on_cluster(selector)


def test_a_federation_is_a_selector(colour: Colour, there: Sandbox) -> None:
    class Federation:
        id: Any = "lab east"

    assert colour.do(colour.client.on_cluster(Federation()).models.list()) == []
