"""The registry of models: list, search, memory estimates, delete."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza.schemas.model import Model, ModelDeploymentInfo
from kamiwaza.schemas.model_search import ModelSearchResponse
from tests.contract.tape.stage import NOBODY, Stage
from tests.halves import GGUF, Q4


def test_create_get_list_delete(stage: Stage) -> None:
    models = stage.client.models
    made = stage.do(models.create("contract test", repository="nobody/contract-test"))
    assert isinstance(made, Model)
    got = stage.do(models.get(made.id))
    assert (got.id, got.repo_id) == (made.id, "nobody/contract-test")
    assert made.id in [model.id for model in stage.do(models.list())]
    assert stage.do(models.delete(made.id)) is None
    with pytest.raises(ResourceNotFoundError) as caught:
        stage.do(models.get(made.id))
    assert caught.value.operation == "models.get_model"


def test_find_and_exists(stage: Stage) -> None:
    models = stage.client.models
    made = stage.do(models.create("contract test", repository="nobody/contract-test"))
    assert stage.do(models.find("Nobody/Contract-Test")).id == made.id
    assert stage.do(models.exists("nobody/contract-test"))
    assert stage.do(models.find("nobody/else")) is None
    assert not stage.do(models.exists("nobody/else"))
    stage.do(models.delete(made.id))


def test_a_model_that_is_served_elsewhere(stage: Stage) -> None:
    models = stage.client.models
    endpoint = {"base_url": "https://llm.example/v1", "model_id": "a-model"}
    made = stage.do(
        models.register_external_model("elsewhere", endpoint=endpoint, credential="sk-elsewhere-1")
    )
    assert isinstance(made, Model)
    assert made.is_external
    (config,) = stage.do(models.configs.list(made.id))
    assert config.config["engine_name"] == "external_chat"
    assert "sk-elsewhere-1" not in str(config.config)
    assert "credential_secret_urn" in config.config["external_endpoint"]
    stage.do(models.delete(made.id))


def test_what_the_guide_recommends(stage: Stage) -> None:
    guide = stage.client.models.guide
    deployment = stage.deployment()
    best, *others = stage.do(guide.recommend("chat", vram=80, prefer="quality"))
    assert best.action == "reuse"
    assert best.deployment.id == deployment.id
    assert {one.action for one in others} == {"download"}
    assert [one.score for one in others] == sorted((o.score for o in others), reverse=True)


def test_list_with_files(stage: Stage) -> None:
    model = stage.downloaded()
    (found,) = [m for m in stage.do(stage.client.models.list(load_files=True)) if m.id == model.id]
    assert Q4 in [file.name for file in found.files]
    (bare,) = [m for m in stage.do(stage.client.models.list()) if m.id == model.id]
    assert not bare.files


def test_search(stage: Stage) -> None:
    found = stage.do(stage.client.models.search("qwen gguf", limit=2, hubs=["*"]))
    assert isinstance(found, ModelSearchResponse)
    assert len(found) == 2
    assert all(isinstance(model, Model) for model in found.models)
    assert len(stage.do(stage.client.models.search("no such model anywhere", exact=True))) == 0


def test_what_a_model_needs_and_where_it_runs(stage: Stage) -> None:
    deployment = stage.deployment()
    models = stage.client.models
    assert stage.do(models.memory_usage(deployment.m_id)) > 0
    info = stage.do(models.deployment_info(deployment.m_id))
    assert isinstance(info, ModelDeploymentInfo)
    assert info.deployment_id == deployment.id
    with pytest.raises(ResourceNotFoundError):
        stage.do(models.memory_usage(NOBODY))


def test_a_deployed_model_is_deleted_by_force_only(stage: Stage) -> None:
    deployment = stage.deployment()
    with pytest.raises(ConflictError) as caught:
        stage.do(stage.client.models.delete(deployment.m_id))
    assert caught.value.status_code == 409
    stage.do(stage.client.models.delete(deployment.m_id, force=True))
    assert not stage.do(stage.client.models.exists(GGUF))


def test_registering_takes_an_administrator(stage: Stage) -> None:
    with pytest.raises(PermissionDeniedError) as caught:
        stage.do(stage.user.models.create("contract test"))
    assert caught.value.status_code == 403


@pytest.mark.breaks_contract("an id that is no UUID")
def test_an_id_that_is_none(stage: Stage) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.do(stage.client.models.get(OpaqueId("nonsense")))
    assert caught.value.errors[0].location == ("path", "model_id")
