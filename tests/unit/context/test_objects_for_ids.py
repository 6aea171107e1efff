"""Methods of the context take objects where they take ids and names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.context_collections import CollectionInfo
from tests.halves import Half

ROOM = "22222222-2222-4222-8222-222222222222"
EAST = [1.0] + [0.0] * 31


def test_databases_and_collections(half: Half) -> None:
    do, context = half.do, half.client.context
    database = do(do(context.vectordbs.create("db", workroom=ROOM)).wait())
    notes = do(context.collections.create("notes", dimension=32, vectordb=database))
    do(
        context.vectordbs.insert(
            database, collection=notes, vectors=EAST, metadata=[{"n": 1}], flush=True
        )
    )
    found = do(context.vectordbs.query_any(collection=notes, vectors=EAST, vectordb=database))
    assert [hit.metadata["n"] for hit in found] == [1]
    assert do(context.collections.get(notes, vectordb=database)).vector_count == 1
    do(context.collections.delete(notes, vectordb=database))
    assert do(context.collections.list(vectordb=database)) == []


def test_the_name_that_a_collection_was_created_with_is_sent(half: Half) -> None:
    do, context = half.do, half.client.context
    listed = CollectionInfo(name="workroom_1_notes", display_name="notes")
    do(context.upload(b"The moon is far.", filename="a.md", collection=listed))
    (sent,) = half.sent("POST", "/context/upload")
    assert dict(sent.request.query)["collection_name"] == "notes"


def test_an_update_keeps_the_members_that_are_left_out(half: Half) -> None:
    do, vectordbs = half.do, half.client.context.vectordbs
    database = do(do(vectordbs.create("db", config={"a": 1}, workroom=ROOM)).wait())
    assert do(vectordbs.update(database, replicas=2)).config == {"a": 1}
    assert do(vectordbs.update(database, config={"b": 2})).replicas == 2


def test_graphs(half: Half) -> None:
    do, ontologies = half.do, half.client.context.ontologies
    graph = do(do(ontologies.create("memory", backend="graphiti")).wait())
    do(ontologies.add_knowledge(graph, group="a", messages=["Ada wrote."]))
    do(ontologies.ingestion(graph).wait())
    assert do(ontologies.search(graph, query="Ada", groups=["a"])).texts
    do(half.client.context.unified_search("Ada", ontology=graph, groups=["a"]))
    (sent,) = half.sent("POST", "/context/search/unified")
    body = json.loads(sent.request.body)
    assert (body["ontology_id"], body["group_ids"]) == (str(graph.id), ["a"])


def test_documents(half: Half, tmp_path: Path) -> None:
    do, context = half.do, half.client.context
    file = do(context.files.create("The moon.", filename="moon.txt", source_urn="urn:moon"))
    link = do(context.documents.get_download_url(file))
    assert link.source_urn == "urn:moon"
    result = do(context.documents.download(link, tmp_path / "moon.txt"))
    assert result.path.read_text() == "The moon."
    other = do(context.files.create("The sun.", filename="sun.txt"))
    for document in (other.model_copy(update={"source_urn": None}), ""):
        with pytest.raises(InvalidArgumentError, match="document"):
            do(context.documents.get_url(document))
