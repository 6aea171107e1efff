"""Vectors by hand, from a text to its nearest neighbour; and what can get in the way."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    OperationCancelledError,
    OperationFailedError,
    ServiceUnavailableError,
    ValidationError,
)
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from tests.halves import Half

TEXT = "Ada Lovelace wrote the first program. Charles Babbage designed the engine."
ROOM = "22222222-2222-4222-8222-222222222222"


def test_the_whole_way(half: Half) -> None:
    client = half.client
    context = client.context
    chunks = half.do(client.embedding.chunk(TEXT, return_metadata=True)).chunks
    vectors = half.do(client.embedding.embed_many(chunks))
    database = half.do(
        half.do(context.vectordbs.create("by-hand", engine="milvus", workroom=ROOM)).wait()
    )
    papers = half.do(
        context.collections.create("papers", dimension=len(vectors[0]), vectordb=database.id)
    )
    added = half.do(
        context.vectordbs.insert(
            database.id,
            collection=papers.display_name,
            vectors=vectors,
            metadata=[{"text": chunk, "place": n} for n, chunk in enumerate(chunks)],
        )
    )
    assert added.inserted_count == len(chunks)
    asked = half.do(client.embedding.create(chunks[0]))
    found = half.do(
        context.vectordbs.query(
            database.id,
            collection="papers",
            vectors=asked,
            limit=1,
            output_fields=["text"],
        )
    )
    (hit,) = found
    assert hit.metadata == {"text": chunks[0]}
    assert hit.distance == pytest.approx(1.0)
    half.do(context.vectordbs.delete(database.id))
    assert half.do(context.collections.list()) == []


def test_a_handle_of_elsewhere_gives_the_same_class(half: Half) -> None:
    job = half.do(half.client.context.vectordbs.create("shelf", workroom=ROOM))
    found = half.do(half.new_client().operation(job.token).wait())
    assert isinstance(found, VectorDBInstance)
    polls = half.sent("GET", "/context/vectordbs/")
    assert {seen.request.header("x-workroom-id") for seen in polls} == {ROOM}


def test_a_client_in_a_workroom(half: Half) -> None:
    inside = half.client.workroom(ROOM)
    made = half.do(half.do(inside.context.vectordbs.create("shelf")).wait())
    assert str(made.workroom_id) == ROOM
    outside = "33333333-3333-4333-8333-333333333333"
    assert half.do(inside.context.vectordbs.list(workroom=outside)) == []
    assert [one.id for one in half.do(inside.context.vectordbs.list())] == [made.id]


def test_a_database_is_given_up(half: Half) -> None:
    job = half.do(half.client.context.vectordbs.create("shelf", workroom=ROOM))
    half.do(job.cancel())
    with pytest.raises(OperationCancelledError):
        half.do(job.wait())
    assert half.do(half.client.context.vectordbs.list()) == []


def test_a_database_that_fails_is_seen_as_such(half: Half) -> None:
    half.sandbox.fail_operation("context.vectordb")
    job = half.do(half.client.context.vectordbs.create("shelf", workroom=ROOM))
    with pytest.raises(OperationFailedError):
        half.do(job.wait())
    (listed,) = half.do(half.client.context.vectordbs.list())
    assert (listed.is_failed, listed.is_ready) == (True, False)


def test_a_database_that_is_not_up_yet_takes_nothing(half: Half) -> None:
    client = half.new_client(max_retries=0)
    job = half.do(client.context.vectordbs.create("shelf", workroom=ROOM))
    with pytest.raises(ServiceUnavailableError):
        half.do(
            client.context.vectordbs.insert(
                job.id, collection="notes", vectors=[[1.0]], metadata=[{}]
            )
        )


def test_scaling_that_fails(half: Half) -> None:
    vectordbs = half.client.context.vectordbs
    made = half.do(half.do(vectordbs.create("shelf", workroom=ROOM)).wait())
    half.sandbox.fail_operation("context.vectordb_scale")
    with pytest.raises(OperationFailedError):
        half.do(half.do(vectordbs.scale(made.id, replicas=9)).wait())
    half.do(vectordbs.delete(made.id))
    assert half.do(vectordbs.list()) == []


def test_an_ontology_in_the_middle_of_it(half: Half) -> None:
    ontologies = half.client.context.ontologies
    made = half.do(half.do(ontologies.create("g", backend="graphiti")).wait())
    half.do(ontologies.add_knowledge(made.id, group="a", messages=["Ada wrote."]))
    assert half.do(ontologies.get(made.id)).is_ingesting
    nothing_yet = half.do(ontologies.search(made.id, query="Ada", groups=["a"]))
    assert (list(nothing_yet), len(nothing_yet)) == ([], 0)
    known = half.do(ontologies.ingestion(made.id).wait())
    assert (known.is_ingesting, known.is_ready) == (False, True)
    assert half.do(ontologies.search(made.id, query="Ada", groups=["a"])).texts


def test_knowledge_is_sent_once_only(half: Half) -> None:
    ontologies = half.client.context.ontologies
    made = half.do(half.do(ontologies.create("g", backend="graphiti")).wait())
    half.sandbox.fail_next(status=503, operation="context.add_knowledge")
    with pytest.raises(ServiceUnavailableError):
        half.do(ontologies.add_knowledge(made.id, group="a", messages=["Ada wrote."]))
    assert len(half.sent("POST", "/knowledge")) == 1


@pytest.mark.parametrize(
    ("code", "asked"), [("global_ontology_provisioning", 2), ("embedding_unavailable", 1)]
)
def test_a_graph_cannot_be_begun_now(half: Half, code: str, asked: int) -> None:
    ontologies = half.client.context.ontologies
    body = {"code": code, "message": "not now", "retry_after_seconds": None}
    half.sandbox.fail_next(status=503, body=body, operation="context.create_ontology_instance")
    if asked == 1:
        with pytest.raises(ServiceUnavailableError) as caught:
            half.do(ontologies.create("g", backend="graphiti"))
        assert caught.value.code == code
    else:
        assert half.do(half.do(ontologies.create("g", backend="graphiti")).wait()).is_ready
    assert len(half.sent("POST", "/context/ontologies")) == asked


def test_a_collection_of_nowhere_is_asked_for_again(half: Half) -> None:
    collections = half.client.context.collections
    half.do(collections.create("papers", dimension=32))
    body = {"code": "vectordb_instance_not_found", "message": "?", "retry_after_seconds": 1}
    half.sandbox.fail_next(status=503, body=body, operation="context.get_collection", count=2)
    assert half.do(collections.get("papers")).dimension == 32
    assert len(half.sent("GET", "/context/collections/papers")) == 3


def test_names_with_hyphens_and_the_prefixed_name(half: Half) -> None:
    collections = half.client.context.collections
    made = half.do(collections.create("my-papers", dimension=32, workroom=ROOM))
    assert made.name == f"ws_{ROOM.replace('-', '_')}_my-papers"
    assert half.do(collections.get(made.name, workroom=ROOM)).display_name == "my-papers"


@pytest.mark.breaks_contract("names and dimensions that no collection can have")
def test_what_no_collection_can_be(half: Half) -> None:
    collections = half.client.context.collections
    with pytest.raises(ValidationError):
        half.do(collections.create("my papers"))
    with pytest.raises(ValidationError):
        half.do(collections.create("papers", dimension=31))


def test_uploads_fill_collections_too(half: Half) -> None:
    context = half.client.context
    job = half.do(context.upload(TEXT.encode(), filename="ada.txt", collection="papers"))
    assert half.do(context.collections.list()) == []
    half.do(job.wait())
    (papers,) = half.do(context.collections.list())
    assert (papers.display_name, papers.vector_count) == ("papers", 1)
    asked = half.do(half.client.embedding.create(TEXT))
    (hit,) = half.do(context.vectordbs.query_any(collection="papers", vectors=asked))
    assert hit.metadata["text"] == TEXT
    half.do(context.collections.delete("papers"))
    assert half.do(context.collections.list()) == []
