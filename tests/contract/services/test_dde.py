"""The data engine: connectors, their findings, and quarantined documents."""

from __future__ import annotations

import pytest

from kamiwaza.errors import ResourceNotFoundError
from kamiwaza.schemas.dde import DataConnector, IndexedDocument, IngestTrigger
from tests.contract.tape.stage import NOBODY, Stage


def connector(stage: Stage, name: str = "shared drive") -> DataConnector:
    found: DataConnector = stage.do(
        stage.client.dde.connectors.create(
            name,
            source_type="filesystem",
            connector_type="smb",
            connection_config={"path": "/shared"},
            description="what everybody writes",
            tags=["office"],
            allowed_roles=["user"],
            require_encryption=False,
        )
    )
    return found


def test_connectors(stage: Stage) -> None:
    connectors = stage.client.dde.connectors
    made = connector(stage)
    assert isinstance(made, DataConnector)
    assert (made.enabled, made.tags, made.require_encryption) == (True, ["office"], False)
    assert stage.do(connectors.get(made.id)) == made
    changed = stage.do(
        connectors.update(made, name="old drive", description=None, enabled=False, tags=[])
    )
    assert (changed.name, changed.description, changed.enabled) == ("old drive", None, False)
    assert changed.allowed_roles == ["user"]
    assert stage.do(connectors.delete(made)).id == made.id
    for call in (connectors.get, connectors.delete, connectors.ingest):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(made.id))


def test_listing_connectors(stage: Stage) -> None:
    connectors = stage.client.dde.connectors
    made = [connector(stage, f"drive {number}").id for number in range(3)]
    found = stage.items(connectors.list(page_size=2, prefetch=0))
    assert [one.id for one in found] == made
    assert stage.do(connectors.list(tag="office", source_type="filesystem", limit=1)).total == 3
    assert stage.items(connectors.list(enabled=False, prefetch=0)) == []


def test_ingesting(stage: Stage) -> None:
    dde = stage.client.dde
    made = connector(stage)
    assert not made.is_failing
    assert isinstance(stage.do(dde.connectors.ingest(made)), IngestTrigger)
    after = stage.do(dde.connectors.get(made.id))
    assert after.last_success_at is not None
    assert not after.is_failing
    documents = stage.items(dde.documents.list(made, prefetch=0))
    assert [one.source_ref for one in documents] == ["handbook.pdf", "minutes.md"]
    assert all(isinstance(one, IndexedDocument) for one in documents)
    assert stage.do(dde.documents.get(documents[0].id, source=made)) == documents[0]


def test_documents_that_are_held_back(stage: Stage) -> None:
    documents = stage.client.dde.documents
    made = connector(stage)
    for number, marking in enumerate(["SECRET", None, "SECRET", "SECRET", None]):
        stage.do(documents.index(f"{number}.txt", source=made, security_marking=marking))
    page = stage.do(documents.list(made, page_size=2, prefetch=0))
    assert (len(page), page.total) == (1, 5)
    (rejected,) = documents.rejected(page)
    assert (rejected.document_id, rejected.reason) != (None, None)
    assert [one.source_ref for one in stage.items(page)] == ["1.txt", "4.txt"]
    (everything,) = [stage.do(documents.list(made, page_size=5, prefetch=0))]
    assert len(documents.rejected(everything)) == 3


def test_indexing_a_document(stage: Stage) -> None:
    documents = stage.client.dde.documents
    made = connector(stage)
    found = stage.do(
        documents.index(
            "a/b.txt", source=made.id, item_type="note", metadata={"title": "B"}, job=NOBODY
        )
    )
    assert (found.source_ref, found.item_type, found.title) == ("a/b.txt", "note", "B")
    assert (str(found.job_id), found.source_id) == (NOBODY, made.id)
    listed = documents.list(made.id, item_type="note", tag="office", limit=3, prefetch=0)
    assert [one.id for one in stage.items(listed)] == [found.id]
    with pytest.raises(ResourceNotFoundError):
        stage.do(documents.index("a", source=NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(documents.get(NOBODY, source=made))
