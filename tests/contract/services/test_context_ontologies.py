"""Ontologies: create, add memories, search, and delete."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    OperationFailedError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RefusedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.context_knowledge import (
    EntityAdded,
    EntityTypeSchema,
    EpisodesResult,
    KnowledgeAdded,
    KnowledgeSearchResult,
    Memory,
    MessageInput,
    WorkroomSubgraph,
)
from kamiwaza.schemas.context_ontologies import (
    BindingSource,
    BindingUpdate,
    OntologyHealth,
    OntologyIngestionStatus,
    OntologyInstance,
    OntologyModelBindings,
    RolloutStatus,
)
from tests.contract.tape.stage import NOBODY, Stage

EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff"
ROOM = "22222222-2222-4222-8222-222222222222"
GROUP = "rollout"


def graph(stage: Stage) -> OntologyInstance:
    ontologies = stage.client.context.ontologies
    made: OntologyInstance = stage.do(stage.do(ontologies.create("g", backend="graphiti")).wait())
    return made


def taught(stage: Stage, *sentences: str) -> OntologyInstance:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    stage.do(ontologies.add_knowledge(made.id, group=GROUP, messages=sentences))
    known: OntologyInstance = stage.do(ontologies.ingestion(made.id).wait())
    return known


def test_the_life_of_a_graph(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    job = stage.do(
        ontologies.create("memory", backend="graphiti", config={"depth": 2}, workroom=ROOM)
    )
    made = stage.do(job.wait())
    assert isinstance(made, OntologyInstance)
    assert (made.is_ready, made.is_ingesting, str(made.workroom_id)) == (True, False, ROOM)
    assert made.ingestion_status is OntologyIngestionStatus.NONE
    assert stage.do(ontologies.get(made.id, workroom=ROOM)).id == made.id
    health = stage.do(ontologies.health(made.id))
    assert isinstance(health, OntologyHealth)
    assert health.ok
    assert [one.id for one in stage.do(ontologies.list(workroom=ROOM))] == [made.id]
    assert stage.do(ontologies.delete(made.id, workroom=ROOM)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(ontologies.get(made.id))


def test_a_graph_that_does_not_come_up(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("context.ontology", reason="no memory"))
    job = stage.do(stage.client.context.ontologies.create("g", backend="kag"))
    with pytest.raises(OperationFailedError, match="no memory"):
        stage.do(job.wait())


def test_knowledge_is_taken_in_and_found(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    added = stage.do(
        ontologies.add_knowledge(
            made.id,
            group=GROUP,
            messages=[
                MessageInput(
                    content="Ada Lovelace approved the rollout plan.",
                    name="minutes",
                    role="assistant",
                    role_type="bot",
                    source_description="meeting of Monday",
                    timestamp="2026-01-05T10:00:00Z",
                ),
                "Nobody opposed it.",
            ],
            entity_types={"Person": EntityTypeSchema(description="a human", fields={"age": "int"})},
            excluded_entity_types=["Animal"],
        )
    )
    assert isinstance(added, KnowledgeAdded)
    assert added.added_count == 2
    known = stage.do(ontologies.ingestion(made.id).wait())
    assert known.ingestion_status is OntologyIngestionStatus.DONE
    found = stage.do(
        ontologies.search(
            made.id, query="who approved the rollout plan?", groups=[GROUP], max_results=5
        )
    )
    assert isinstance(found, KnowledgeSearchResult)
    assert found.texts == ["Ada Lovelace approved the rollout plan."]
    assert (len(found), found.total_count) == (1, 1)
    assert len(found.sources_of(found.facts[0])) == 1
    assert next(iter(found)).source == "meeting of Monday"


def test_what_a_group_remembers(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    known = taught(stage, "Ada Lovelace met Charles Babbage.", "Charles Babbage was late.")
    memory = stage.do(ontologies.memory(known.id, group=GROUP, query="Ada Lovelace", max_facts=3))
    assert isinstance(memory, Memory)
    assert memory.texts == ["Ada Lovelace met Charles Babbage."]
    assert [one.name for one in memory.entities] == ["Ada Lovelace", "Charles Babbage"]
    assert [one.content for one in memory.episodes or []] == ["Ada Lovelace met Charles Babbage."]
    episodes = stage.do(ontologies.episodes(known.id, GROUP, last_n=1))
    assert isinstance(episodes, EpisodesResult)
    assert [one.content for one in episodes] == ["Charles Babbage was late."]
    assert (len(episodes), episodes.count) == (1, 1)
    moment = episodes.episodes[0].timestamp
    assert moment is not None
    assert moment.tzinfo is not None


def test_the_graph_of_a_workroom(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    reply = "Ada Lovelace met Charles Babbage. Ada Lovelace wrote to Mary Somerville."
    stage.do(ontologies.add_knowledge(made.id, group=GROUP, messages=[reply], workroom=ROOM))
    stage.do(ontologies.ingestion(made.id, workroom=ROOM).wait())
    found = stage.do(ontologies.subgraph(made.id, ROOM))
    assert isinstance(found, WorkroomSubgraph)
    ada = found.node("Ada Lovelace")
    assert ada is not None
    assert found.node(ada.uuid) is ada
    assert len(found.edges_of(ada)) == 2
    assert {one.name for one in found.neighbours(ada)} == {"Charles Babbage", "Mary Somerville"}
    assert not found.truncated
    less = stage.do(ontologies.subgraph(made.id, ROOM, max_nodes=2, max_edges=1))
    assert (len(less.nodes), len(less.edges), less.truncated) == (2, 1, True)


def test_entities_one_by_one(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    details = {"entity_type": "Person", "summary": "wrote it", "properties": {"born": 1815}}
    added = stage.do(ontologies.add_entity(made.id, group=GROUP, name="Ada", **details))
    assert isinstance(added, EntityAdded)
    assert added.ok
    assert added.entity_id
    with pytest.raises(RefusedError, match="Ada was not added: the entity exists"):
        stage.do(ontologies.add_entity(made.id, group=GROUP, name="Ada", **details))
    assert stage.do(ontologies.delete_group(made.id, GROUP)) is None
    with pytest.raises(RefusedError, match="was not deleted"):
        stage.do(ontologies.delete_group(made.id, GROUP))


def test_knowledge_that_is_not_taken(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    with pytest.raises(PayloadTooLargeError) as caught:
        stage.do(ontologies.add_knowledge(made.id, group=GROUP, messages=["a" * 20_001]))
    assert caught.value.code == "ontology_upstream_error"
    answer = {"added_count": 0, "group_id": GROUP, "error": "the model is busy"}
    stage.embedded(
        lambda sandbox: sandbox.fail_next(
            status=200, body=answer, operation="context.add_knowledge"
        )
    )
    with pytest.raises(RefusedError, match="the model is busy"):
        stage.do(ontologies.add_knowledge(made.id, group=GROUP, messages=["x"]))


def test_knowledge_that_is_lost_on_the_way(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    stage.embedded(
        lambda sandbox: sandbox.fail_operation(
            "context.ontology_ingestion", reason="no tokens left"
        )
    )
    stage.do(ontologies.add_knowledge(made.id, group=GROUP, messages=["Ada wrote."]))
    with pytest.raises(OperationFailedError, match="no tokens left"):
        stage.do(ontologies.ingestion(made.id).wait())
    found = stage.do(ontologies.search(made.id, query="Ada", groups=[GROUP]))
    assert found.facts == []


def test_the_models_of_a_graph(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    made = graph(stage)
    deployment = stage.deployment()
    bindings = stage.do(stage.do(ontologies.set_model_bindings(made.id, chat=deployment.id)).wait())
    assert isinstance(bindings, OntologyModelBindings)
    assert bindings.ok
    assert bindings.chat is not None
    assert bindings.chat.deployment_id == deployment.id
    assert bindings.chat.source is BindingSource.OPERATOR
    again = stage.do(
        stage.do(
            ontologies.set_model_bindings(made.id, chat=BindingUpdate(deployment_id=deployment.id))
        ).wait()
    )
    assert again.rollout.rollout_status is RolloutStatus.SKIPPED_NO_CHANGE
    back = stage.do(
        stage.do(
            ontologies.set_model_bindings(
                made.id, chat=BindingUpdate(deployment_id=None), timeout=60.0
            )
        ).wait()
    )
    assert back.chat.source is BindingSource.DEFAULT
    with pytest.raises(ResourceNotFoundError):
        stage.do(ontologies.set_model_bindings(made.id, embedding=NOBODY))


def test_a_rollout_that_fails(stage: Stage) -> None:
    made = graph(stage)
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("context.ontology_bindings", reason="no pods")
    )
    job = stage.do(
        stage.client.context.ontologies.set_model_bindings(
            made.id, chat=BindingUpdate(deployment_id=None)
        )
    )
    with pytest.raises(OperationFailedError, match="no pods"):
        stage.do(job.wait())


def test_what_is_not_there(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    for call in (ontologies.get, ontologies.health, ontologies.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(ontologies.search(NOBODY, query="Ada", groups=[GROUP]))
    with pytest.raises(ResourceNotFoundError):
        stage.do(ontologies.add_knowledge(NOBODY, group=GROUP, messages=["Ada wrote."]))


def test_the_global_workroom_is_read_only(stage: Stage) -> None:
    ontologies = stage.client.context.ontologies
    with pytest.raises(PermissionDeniedError):
        stage.do(ontologies.create("g", backend="graphiti", workroom=EVERYBODY))
    made = graph(stage)
    with pytest.raises(PermissionDeniedError):
        stage.do(
            ontologies.add_knowledge(
                made.id, group=GROUP, messages=["Ada wrote."], workroom=EVERYBODY
            )
        )
