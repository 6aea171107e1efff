"""One client, seen from a workroom or speaking to another cluster."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kamiwaza.errors import InvalidArgumentError, ResourceNotFoundError
from kamiwaza.sandbox import Sandbox
from tests.halves import Q4, Half

ROOM = UUID("11111111-0000-4000-8000-000000000001")


def test_a_workroom_client_sends_its_id_with_everything(half: Half) -> None:
    half.do(half.client.workroom(ROOM).models.list())
    half.do(half.client.models.list())
    inside, outside = half.sent("GET", "/models/")
    assert inside.request.header("x-workroom-id") == str(ROOM)
    assert outside.request.header("x-workroom-id") is None


def test_what_is_no_workroom_is_refused(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match="workroom"):
        half.client.workroom("the big one")


@pytest.fixture
def there(half: Half) -> Sandbox:
    other = Sandbox(seed=7, clock=half.sandbox.clock)
    half.sandbox.federate("lab east", other)
    return other


def test_another_cluster_is_reached_through_this_one(half: Half, there: Sandbox) -> None:
    remote = half.client.on_cluster("lab east")
    job = half.do(remote.models.download("Qwen/Qwen3-0.6B-GGUF", files=[Q4]))
    model = half.do(job.wait())
    assert [found.id for found in half.do(remote.models.list())] == [model.id]
    assert half.do(half.client.models.list()) == []
    assert {seen.path for seen in there.requests} >= {"/api/models/download/", "/api/models/"}
    assert half.sent("POST", "/mesh/lab%20east/api/models/download/")


def test_inference_goes_through_the_mesh_as_well(half: Half, there: Sandbox) -> None:
    remote = half.client.on_cluster("lab east")
    model = half.do(half.do(remote.models.download("Qwen/Qwen3-0.6B-GGUF", files=[Q4])).wait())
    deployment = half.do(half.do(remote.serving.deploy(model)).wait())
    answer = half.do(remote.openai.chat(deployment, "hello"))
    assert answer.text
    (asked,) = half.sent("POST", "/chat/completions")
    assert asked.path.startswith("/api/mesh/lab%20east/runtime/models/")


def test_credentials_stay_those_of_this_platform(half: Half, there: Sandbox) -> None:
    half.do(half.client.on_cluster("lab east").ping())
    assert half.sent("POST", "/api/auth/token")
    assert not [seen for seen in there.requests if "/auth/token" in seen.path]


def test_each_cluster_is_asked_what_it_can_do(half: Half) -> None:
    other = Sandbox(release="0.13", clock=half.sandbox.clock)
    half.sandbox.federate("old", other)
    remote = half.client.on_cluster("old")
    assert half.do(half.client.server.supports("context.dataset_indexes"))
    assert not half.do(remote.server.supports("context.dataset_indexes"))


def test_a_cluster_nobody_knows(half: Half) -> None:
    with pytest.raises(ResourceNotFoundError, match="nowhere"):
        half.do(half.client.on_cluster("nowhere").models.list())


@pytest.mark.parametrize("selector", ["", " ", ".", ".."])
def test_what_names_no_cluster_is_refused(half: Half, selector: str) -> None:
    with pytest.raises(InvalidArgumentError, match="selector"):
        half.client.on_cluster(selector)


def test_a_federation_is_a_selector(half: Half, there: Sandbox) -> None:
    class Federation:
        id: Any = "lab east"

    assert half.do(half.client.on_cluster(Federation()).models.list()) == []
