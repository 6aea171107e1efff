"""Parsers, embedding models of groups, global settings, and health."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    DimensionMismatchError,
    NotSupportedByServerError,
    OperationCancelledError,
    PermissionDeniedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.context_embedding_model import EmbeddingModelBinding, EmbeddingModelSource
from kamiwaza.schemas.context_instances import OmniParseInstance
from kamiwaza.schemas.context_settings import (
    ContextGlobalSettings,
    ContextHealth,
    UpdateOmniParseGlobalSettings,
)
from tests.contract.tape.stage import NOBODY, Stage

EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff"
GROUP = "rollout"


def test_the_life_of_a_parser(stage: Stage) -> None:
    omniparses = stage.client.context.omniparses
    job = stage.do(omniparses.create("parser", template_name="tool-omniparse", config={"ocr": 1}))
    made = stage.do(job.wait())
    assert isinstance(made, OmniParseInstance)
    assert (made.is_ready, made.template_name) == (True, "tool-omniparse")
    assert stage.do(omniparses.update(made.id, config={"ocr": 2})).updated_at > made.updated_at
    assert stage.do(omniparses.get(made.id)).deployment_id == made.deployment_id
    assert [one.id for one in stage.do(omniparses.list())] == [made.id]
    assert stage.do(omniparses.delete(made.id)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(omniparses.get(made.id))
    with pytest.raises(PermissionDeniedError):
        stage.do(omniparses.create("ours", workroom=EVERYBODY))


def test_a_parser_that_is_not_wanted_any_more(stage: Stage) -> None:
    job = stage.do(stage.client.context.omniparses.create("parser"))
    stage.do(job.cancel())
    with pytest.raises(OperationCancelledError):
        stage.do(job.wait())


def test_the_embedding_model_of_a_group(stage: Stage) -> None:
    context = stage.client.context
    before = stage.do(context.embedding_model.get(GROUP))
    assert isinstance(before, EmbeddingModelBinding)
    assert (before.group_id, before.source) == (GROUP, EmbeddingModelSource.DEFAULT)
    assert not before.is_chosen
    deployment = stage.deployment()
    bound = stage.do(context.embedding_model.set(GROUP, deployment=deployment.id))
    assert (bound.is_chosen, bound.embedding_deployment_id) == (True, deployment.id)
    assert stage.do(context.embedding_model.set(GROUP)).source is EmbeddingModelSource.DEFAULT
    with pytest.raises(ResourceNotFoundError):
        stage.do(context.embedding_model.set(GROUP, deployment=NOBODY))


def test_a_model_of_another_length(stage: Stage) -> None:
    context = stage.client.context
    made = stage.do(stage.do(context.ontologies.create("g", backend="graphiti")).wait())
    stage.do(context.ontologies.add_knowledge(made.id, group=GROUP, messages=["Ada wrote."]))
    stage.do(context.ontologies.ingestion(made.id).wait())
    deployment = stage.deployment()
    with pytest.raises(DimensionMismatchError) as caught:
        stage.do(context.embedding_model.set(GROUP, deployment=deployment.id))
    error = caught.value
    assert (error.current_dimensions, error.requested_dimensions) == (384, 1024)
    assert error.vectors_at_risk == 1
    assert error.current_model_name
    assert error.requested_model_name == deployment.name
    forced = stage.do(context.embedding_model.set(GROUP, deployment=deployment.id, force=True))
    assert forced.embedding_dimensions == 1024


def test_an_embedding_model_without_a_backend(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.lose_vector_backend())
    with pytest.raises(NotSupportedByServerError):
        stage.do(stage.client.context.embedding_model.set(GROUP))


def test_settings_for_everybody(stage: Stage) -> None:
    settings = stage.client.context.settings
    before = stage.do(settings.get())
    assert isinstance(before, ContextGlobalSettings)
    assert not before.omniparse.force_insecure_model_ssl
    change = UpdateOmniParseGlobalSettings(force_insecure_model_ssl=True)
    after = stage.do(settings.update(omniparse=change, reason="a laboratory"))
    assert after.omniparse.force_insecure_model_ssl
    assert not after.omniparse.force_insecure_transport_ssl
    assert stage.do(settings.get()) == after


def test_health(stage: Stage) -> None:
    health = stage.do(stage.client.context.health())
    assert isinstance(health, ContextHealth)
    assert health.ok
    assert "vectordbs" in health.features
