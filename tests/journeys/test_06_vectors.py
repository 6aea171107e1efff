"""Journey 6: embed texts, insert vectors, and search for neighbours."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    APIStatusError,
    BadRequestError,
    NotSupportedByServerError,
    PermissionDeniedError,
)
from tests.journeys.conftest import Traveller

EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff"
TEXT = "The moon is far. The sun is hot. The sea is deep. " * 20


def test_text_chunks_vectors_neighbours(traveller: Traveller) -> None:
    do = traveller.do
    room = do(traveller.client.workrooms.create("Vectors", type="ephemeral"))
    client = traveller.client.workroom(room)
    chunks = do(client.embedding.chunk(TEXT, max_length=60, return_metadata=True))
    texts = [*chunks]
    vectors = do(client.embedding.embed_many(texts))
    assert len(vectors) == len(texts) == len(chunks) > 1
    database = traveller.wait(client.context.vectordbs.create("by hand", engine="milvus"))
    assert database.is_ready
    assert database.endpoint
    dimension = len(vectors[0])
    do(client.context.collections.create("texts", dimension=dimension, vectordb=database.id))
    do(
        client.context.vectordbs.insert(
            database.id,
            collection="texts",
            vectors=vectors,
            metadata=[{"text": text} for text in texts],
        )
    )
    found = do(
        client.context.vectordbs.query(
            database.id,
            collection="texts",
            vectors=vectors[:1],
            limit=2,
            output_fields=["text"],
        )
    )
    assert len(found) == 2
    do(client.context.collections.delete("texts", vectordb=database.id))
    do(client.context.vectordbs.delete(database.id))
    assert do(client.context.vectordbs.list()) == []


def test_vectors_of_another_length(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    room = do(client.workrooms.create("Vectors", type="ephemeral"))
    database = traveller.wait(client.context.vectordbs.create("by hand", workroom=room))
    do(client.context.collections.create("texts", dimension=32, vectordb=database.id))
    with pytest.raises(APIStatusError, match="dimension"):
        do(
            client.context.vectordbs.insert(
                database.id, collection="texts", vectors=[[1.0] * 31], metadata=[{}]
            )
        )


def test_the_room_of_everybody_is_read_only(traveller: Traveller) -> None:
    with pytest.raises(PermissionDeniedError):
        traveller.do(traveller.client.workroom(EVERYBODY).context.vectordbs.create("mine"))


def test_a_database_belongs_to_a_room(traveller: Traveller) -> None:
    with pytest.raises(BadRequestError) as refused:
        traveller.do(traveller.client.context.vectordbs.create("nowhere"))
    assert refused.value.code == "workroom_scope_required"


def test_without_a_backend(traveller: Traveller) -> None:
    traveller.sandbox.fail_next(
        status=501,
        body={"detail": "No vector database"},
        operation="context.create_vectordb_instance",
    )
    with pytest.raises(NotSupportedByServerError):
        traveller.do(traveller.client.context.vectordbs.create("by hand"))
