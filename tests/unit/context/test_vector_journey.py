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
from tests.unit.colours import Colour

TEXT = "Ada Lovelace wrote the first program. Charles Babbage designed the engine."
ROOM = "22222222-2222-4222-8222-222222222222"


def test_the_whole_way(colour: Colour) -> None:
    client = colour.client
    context = client.context
    chunks = colour.do(client.embedding.chunk(TEXT, return_metadata=True)).chunks
    vectors = colour.do(client.embedding.embed_many(chunks))
    database = colour.do(
        colour.do(context.vectordbs.create("by-hand", engine="milvus", workroom=ROOM)).wait()
    )
    papers = colour.do(
        context.collections.create("papers", dimension=len(vectors[0]), vectordb=database.id)
    )
    added = colour.do(
        context.vectordbs.insert(
            database.id,
            collection=papers.display_name,
            vectors=vectors,
            metadata=[{"text": chunk, "place": n} for n, chunk in enumerate(chunks)],
        )
    )
    assert added.inserted_count == len(chunks)
    asked = colour.do(client.embedding.create(chunks[0]))
    found = colour.do(
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
    colour.do(context.vectordbs.delete(database.id))
    assert colour.do(context.collections.list()) == []


def test_a_handle_of_elsewhere_gives_the_same_class(colour: Colour) -> None:
    job = colour.do(colour.client.context.vectordbs.create("shelf", workroom=ROOM))
    found = colour.do(colour.new_client().operation(job.token).wait())
    assert isinstance(found, VectorDBInstance)
    polls = colour.sent("GET", "/context/vectordbs/")
    assert {seen.request.header("x-workroom-id") for seen in polls} == {ROOM}


def test_a_client_in_a_workroom(colour: Colour) -> None:
    inside = colour.client.workroom(ROOM)
    made = colour.do(colour.do(inside.context.vectordbs.create("shelf")).wait())
    assert str(made.workroom_id) == ROOM
    outside = "33333333-3333-4333-8333-333333333333"
    assert colour.do(inside.context.vectordbs.list(workroom=outside)) == []
    assert [one.id for one in colour.do(inside.context.vectordbs.list())] == [made.id]


def test_a_database_is_given_up(colour: Colour) -> None:
    job = colour.do(colour.client.context.vectordbs.create("shelf", workroom=ROOM))
    colour.do(job.cancel())
    with pytest.raises(OperationCancelledError):
        colour.do(job.wait())
    assert colour.do(colour.client.context.vectordbs.list()) == []


def test_a_database_that_fails_is_seen_as_such(colour: Colour) -> None:
    colour.sandbox.fail_operation("context.vectordb")
    job = colour.do(colour.client.context.vectordbs.create("shelf", workroom=ROOM))
    with pytest.raises(OperationFailedError):
        colour.do(job.wait())
    (listed,) = colour.do(colour.client.context.vectordbs.list())
    assert (listed.is_failed, listed.is_ready) == (True, False)


def test_a_database_that_is_not_up_yet_takes_nothing(colour: Colour) -> None:
    client = colour.new_client(max_retries=0)
    job = colour.do(client.context.vectordbs.create("shelf", workroom=ROOM))
    with pytest.raises(ServiceUnavailableError):
        colour.do(
            client.context.vectordbs.insert(
                job.id, collection="notes", vectors=[[1.0]], metadata=[{}]
            )
        )


def test_scaling_that_fails(colour: Colour) -> None:
    vectordbs = colour.client.context.vectordbs
    made = colour.do(colour.do(vectordbs.create("shelf", workroom=ROOM)).wait())
    colour.sandbox.fail_operation("context.vectordb_scale")
    with pytest.raises(OperationFailedError):
        colour.do(colour.do(vectordbs.scale(made.id, replicas=9)).wait())
    colour.do(vectordbs.delete(made.id))
    assert colour.do(vectordbs.list()) == []


def test_an_ontology_in_the_middle_of_it(colour: Colour) -> None:
    ontologies = colour.client.context.ontologies
    made = colour.do(colour.do(ontologies.create("g", backend="graphiti")).wait())
    colour.do(ontologies.add_knowledge(made.id, group="a", messages=["Ada wrote."]))
    assert colour.do(ontologies.get(made.id)).is_ingesting
    nothing_yet = colour.do(ontologies.search(made.id, query="Ada", groups=["a"]))
    assert (list(nothing_yet), len(nothing_yet)) == ([], 0)
    known = colour.do(ontologies.ingestion(made.id).wait())
    assert (known.is_ingesting, known.is_ready) == (False, True)
    assert colour.do(ontologies.search(made.id, query="Ada", groups=["a"])).texts


def test_knowledge_is_sent_once_only(colour: Colour) -> None:
    ontologies = colour.client.context.ontologies
    made = colour.do(colour.do(ontologies.create("g", backend="graphiti")).wait())
    colour.sandbox.fail_next(status=503, operation="context.add_knowledge")
    with pytest.raises(ServiceUnavailableError):
        colour.do(ontologies.add_knowledge(made.id, group="a", messages=["Ada wrote."]))
    assert len(colour.sent("POST", "/knowledge")) == 1


@pytest.mark.parametrize(
    ("code", "asked"), [("global_ontology_provisioning", 2), ("embedding_unavailable", 1)]
)
def test_a_graph_cannot_be_begun_now(colour: Colour, code: str, asked: int) -> None:
    ontologies = colour.client.context.ontologies
    body = {"code": code, "message": "not now", "retry_after_seconds": None}
    colour.sandbox.fail_next(status=503, body=body, operation="context.create_ontology_instance")
    if asked == 1:
        with pytest.raises(ServiceUnavailableError) as caught:
            colour.do(ontologies.create("g", backend="graphiti"))
        assert caught.value.code == code
    else:
        assert colour.do(colour.do(ontologies.create("g", backend="graphiti")).wait()).is_ready
    assert len(colour.sent("POST", "/context/ontologies")) == asked


def test_a_collection_of_nowhere_is_asked_for_again(colour: Colour) -> None:
    collections = colour.client.context.collections
    colour.do(collections.create("papers", dimension=32))
    body = {"code": "vectordb_instance_not_found", "message": "?", "retry_after_seconds": 1}
    colour.sandbox.fail_next(status=503, body=body, operation="context.get_collection", count=2)
    assert colour.do(collections.get("papers")).dimension == 32
    assert len(colour.sent("GET", "/context/collections/papers")) == 3


def test_names_with_hyphens_and_the_prefixed_name(colour: Colour) -> None:
    collections = colour.client.context.collections
    made = colour.do(collections.create("my-papers", dimension=32, workroom=ROOM))
    assert made.name == f"ws_{ROOM.replace('-', '_')}_my-papers"
    assert colour.do(collections.get(made.name, workroom=ROOM)).display_name == "my-papers"


@pytest.mark.breaks_contract("names and dimensions that no collection can have")
def test_what_no_collection_can_be(colour: Colour) -> None:
    collections = colour.client.context.collections
    with pytest.raises(ValidationError):
        colour.do(collections.create("my papers"))
    with pytest.raises(ValidationError):
        colour.do(collections.create("papers", dimension=31))


def test_uploads_fill_collections_too(colour: Colour) -> None:
    context = colour.client.context
    job = colour.do(context.upload(TEXT.encode(), filename="ada.txt", collection="papers"))
    assert colour.do(context.collections.list()) == []
    colour.do(job.wait())
    (papers,) = colour.do(context.collections.list())
    assert (papers.display_name, papers.vector_count) == ("papers", 1)
    asked = colour.do(colour.client.embedding.create(TEXT))
    (hit,) = colour.do(context.vectordbs.query_any(collection="papers", vectors=asked))
    assert hit.metadata["text"] == TEXT
    colour.do(context.collections.delete("papers"))
    assert colour.do(context.collections.list()) == []
