"""Vector databases, collections, and the vectors in them."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    DimensionMismatchError,
    InvalidArgumentError,
    NotSupportedByServerError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ServiceUnavailableError,
)
from kamiwaza.schemas.context_collections import CollectionInfo
from kamiwaza.schemas.context_vectordbs import VectorDBEngine, VectorDBInstance
from kamiwaza.schemas.context_vectors import VectorDBInsertResult, VectorDBQueryResult
from tests.contract.tape.stage import NOBODY, Stage

EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff"
ROOM = "22222222-2222-4222-8222-222222222222"
OTHER = "33333333-3333-4333-8333-333333333333"
EAST, NORTH, NEARLY_EAST = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.9, 0.1, 0.0)


def database(stage: Stage) -> VectorDBInstance:
    job = stage.do(stage.client.context.vectordbs.create("shelf", workroom=ROOM))
    found: VectorDBInstance = stage.do(job.wait())
    return found


def filled(stage: Stage) -> VectorDBInstance:
    found = database(stage)
    stage.do(
        stage.client.context.vectordbs.insert(
            found.id,
            collection="notes",
            vectors=[EAST, NORTH],
            metadata=[{"text": "east", "page": 1}, {"text": "north", "page": 7}],
            flush=True,
        )
    )
    return found


def test_the_life_of_a_database(stage: Stage) -> None:
    vectordbs = stage.client.context.vectordbs
    job = stage.do(
        vectordbs.create(
            "team-search",
            engine=VectorDBEngine.MILVUS,
            replicas=1,
            storage_size="10Gi",
            seaweedfs_volume_max=8,
            seaweedfs_volume_size_limit_mb=1024,
            config={"log": "info"},
            workroom=ROOM,
        )
    )
    assert not stage.do(vectordbs.get(job.id)).is_ready
    made = stage.do(job.wait())
    assert isinstance(made, VectorDBInstance)
    assert (made.is_ready, made.is_failed) == (True, False)
    assert (made.name, made.engine, made.replicas) == ("team-search", VectorDBEngine.MILVUS, 1)
    assert made.created_at is not None
    assert made.created_at.tzinfo is not None
    assert [one.id for one in stage.do(vectordbs.list())] == [made.id]
    assert made.config == {"log": "info"}
    assert stage.do(vectordbs.update(made.id, replicas=2, config={"a": 1})).replicas == 2
    assert stage.do(vectordbs.get(made.id)).config == {"a": 1}
    scaled = stage.do(stage.do(vectordbs.scale(made.id, replicas=3)).wait())
    assert (scaled.replicas, scaled.is_ready) == (3, True)
    assert stage.do(vectordbs.delete(made.id)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(vectordbs.get(made.id))
    assert stage.do(vectordbs.list()) == []


def test_neighbours(stage: Stage) -> None:
    vectordbs = stage.client.context.vectordbs
    made = filled(stage)
    found = stage.do(
        vectordbs.query(made.id, collection="notes", vectors=[NEARLY_EAST, NORTH], limit=1)
    )
    assert isinstance(found, VectorDBQueryResult)
    assert [(hit.query, hit.metadata["text"]) for hit in found] == [(0, "east"), (1, "north")]
    assert [len(group) for group in found.groups] == [1, 1]
    assert (len(found), found.hits[1].distance) == (2, 1.0)
    chosen = stage.do(
        vectordbs.query(
            made.id,
            collection="notes",
            vectors=NEARLY_EAST,
            output_fields=["page"],
            params={"metric_type": "L2", "expr": "page > 3"},
        )
    )
    (hit,) = chosen
    assert (hit.metadata["page"], "text" in hit.metadata) == (7, False)


def test_without_naming_the_database(stage: Stage) -> None:
    vectordbs = stage.client.context.vectordbs
    made = database(stage)
    added = stage.do(
        vectordbs.insert_any(
            collection="here",
            vectors=[EAST],
            metadata=[{"n": 1}],
            vectordb=made.id,
            field_list=[["n", "int"]],
            create_if_missing=True,
        )
    )
    assert isinstance(added, VectorDBInsertResult)
    assert added.inserted_count == 1
    stage.do(vectordbs.insert_any(collection="there", vectors=EAST, metadata=[{"n": 2}]))
    found = stage.do(vectordbs.query_any(collection="there", vectors=EAST))
    assert [hit.metadata["n"] for hit in found] == [2]
    found = stage.do(
        vectordbs.query_any(collection="here", vectors=EAST, vectordb=made.id, limit=3)
    )
    assert [hit.metadata["n"] for hit in found] == [1]


def test_the_life_of_a_collection(stage: Stage) -> None:
    context = stage.client.context
    made = database(stage)
    collections = context.collections
    created = stage.do(
        collections.create(
            "papers", dimension=32, description="what we read", vectordb=made.id, workroom=ROOM
        )
    )
    assert isinstance(created, CollectionInfo)
    assert (created.display_name, created.dimension, created.vector_count) == ("papers", 32, 0)
    assert created.name.endswith("_papers")
    assert created.workroom_id == ROOM
    with pytest.raises(ConflictError):
        stage.do(collections.create("papers", vectordb=made.id, workroom=ROOM))
    stage.do(
        context.vectordbs.insert(
            made.id,
            collection="papers",
            vectors=[[0.5] * 32],
            metadata=[{}],
            workroom=ROOM,
        )
    )
    assert stage.do(collections.get("papers", workroom=ROOM)).vector_count == 1
    listed = stage.do(collections.list(vectordb=made.id, workroom=ROOM))
    assert [one.name for one in listed] == [created.name]
    assert stage.do(collections.list(workroom=OTHER)) == []
    stage.do(collections.delete("papers", vectordb=made.id, workroom=ROOM))
    with pytest.raises(ResourceNotFoundError):
        stage.do(collections.get("papers", workroom=ROOM))


def test_vectors_of_another_length(stage: Stage) -> None:
    vectordbs = stage.client.context.vectordbs
    made = filled(stage)
    with pytest.raises(DimensionMismatchError) as caught:
        stage.do(vectordbs.insert(made.id, collection="notes", vectors=[[1.0, 2.0]], metadata=[{}]))
    error = caught.value
    assert (error.current_dimensions, error.requested_dimensions) == (3, 2)
    with pytest.raises(DimensionMismatchError):
        stage.do(vectordbs.query(made.id, collection="notes", vectors=[1.0]))
    with pytest.raises(InvalidArgumentError, match="different dimensions"):
        stage.do(
            vectordbs.insert(made.id, collection="notes", vectors=[[1.0], EAST], metadata=[{}, {}])
        )
    with pytest.raises(InvalidArgumentError, match="1 for 2 vectors"):
        stage.do(
            vectordbs.insert(made.id, collection="notes", vectors=[EAST, NORTH], metadata=[{}])
        )


def test_what_is_not_there(stage: Stage) -> None:
    context = stage.client.context
    for call in (context.vectordbs.get, context.vectordbs.update, context.vectordbs.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
    made = database(stage)
    with pytest.raises(ResourceNotFoundError):
        stage.do(context.vectordbs.query(made.id, collection="nothing", vectors=EAST))
    with pytest.raises(ResourceNotFoundError):
        stage.do(
            context.vectordbs.insert(
                made.id,
                collection="nothing",
                vectors=EAST,
                metadata=[{}],
                create_if_missing=False,
            )
        )


def test_a_collection_of_a_database_that_is_none(stage: Stage) -> None:
    collections = stage.connect(**stage.platform.options("admin"), max_retries=0).context
    with pytest.raises(ServiceUnavailableError) as caught:
        stage.do(collections.collections.get("papers", vectordb=NOBODY))
    assert caught.value.code == "vectordb_instance_not_found"


def test_a_workroom_of_its_own(stage: Stage) -> None:
    vectordbs = stage.client.context.vectordbs
    made = stage.do(stage.do(vectordbs.create("mine", workroom=ROOM)).wait())
    assert str(made.workroom_id) == ROOM
    assert [one.id for one in stage.do(vectordbs.list(workroom=ROOM))] == [made.id]
    assert stage.do(vectordbs.list(workroom=OTHER)) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(vectordbs.get(made.id, workroom=OTHER))


def test_the_global_workroom_is_read_only(stage: Stage) -> None:
    context = stage.client.context
    made = database(stage)
    assert stage.do(context.vectordbs.list(workroom=EVERYBODY)) is not None
    with pytest.raises(PermissionDeniedError):
        stage.do(context.vectordbs.create("ours", workroom=EVERYBODY))
    with pytest.raises(PermissionDeniedError):
        stage.do(context.collections.create("ours", workroom=EVERYBODY))
    with pytest.raises(PermissionDeniedError):
        stage.do(
            context.vectordbs.insert(
                made.id,
                collection="notes",
                vectors=EAST,
                metadata=[{}],
                workroom=EVERYBODY,
            )
        )


def test_no_backend_for_vectors(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.lose_vector_backend())
    context = stage.client.context
    with pytest.raises(NotSupportedByServerError):
        stage.do(context.vectordbs.list())
    with pytest.raises(NotSupportedByServerError):
        stage.do(context.vectordbs.create("shelf", workroom=ROOM))
    with pytest.raises(NotSupportedByServerError):
        stage.do(context.collections.list())
