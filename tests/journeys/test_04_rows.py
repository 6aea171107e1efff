"""Journey 4: ingest a source into the catalog and read its rows."""

from __future__ import annotations

import pytest

from kamiwaza.errors import OperationFailedError, ResourceNotFoundError, StreamInterruptedError
from kamiwaza.sandbox.behaviours._dataset_rows import Tables
from kamiwaza.schemas.retrieval import Transport
from tests.journeys.conftest import Traveller

SOURCE = {"bucket": "sales", "prefix": "2026"}


def test_source_catalog_rows(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    run = traveller.wait(client.ingestion.run(source_type="s3", options=SOURCE))
    assert run.ok
    urn = run.urns[0]
    dataset = do(client.catalog.datasets.get(urn))
    assert str(dataset.urn) == urn
    assert do(client.catalog.datasets.get_schema(dataset)).fields
    rows = traveller.items(client.retrieval.rows(dataset))
    assert [row["id"] for row in rows] == [1, 2, 3, 4, 5, 6, 7, 8]
    few = client.retrieval.rows(
        dataset, filters={"terms": {"region": ["north"]}}, order_by="-id", limit=2, columns=["id"]
    )
    assert [row["id"] for row in traveller.items(few)] == [6, 3]


def test_a_registered_source_is_known_and_not_read(traveller: Traveller) -> None:
    client, do = traveller.client, traveller.do
    source = do(client.ingestion.register_source(source_type="s3", connection=SOURCE))
    assert source.content_materialized is False
    container = do(client.catalog.containers.get(source.container_urn))
    found = traveller.every(client.catalog.containers.iter_datasets(container))
    assert found == source.dataset_urns


def test_too_much_for_one_answer_comes_as_a_stream(traveller: Traveller) -> None:
    tables = traveller.sandbox.state.stores.instance(Tables)
    tables.inline_limit = 100
    urn = traveller.wait(traveller.client.ingestion.run(source_type="s3", options=SOURCE)).urns[0]
    rows = traveller.client.retrieval.rows(urn, batch_size=3)
    assert len(traveller.items(rows)) == 8
    assert rows.job.transport is Transport.SSE
    asked = traveller.sent("POST", "/retrieval/jobs")
    assert [seen.status for seen in asked] == [422, asked[1].status]


def test_who_has_seen_enough_cancels(traveller: Traveller) -> None:
    tables = traveller.sandbox.state.stores.instance(Tables)
    tables.transport = "sse"
    urn = traveller.wait(traveller.client.ingestion.run(source_type="s3", options=SOURCE)).urns[0]
    rows = traveller.client.retrieval.rows(urn)
    assert len(traveller.items(rows, 2)) == 2
    traveller.do(rows.close())
    assert traveller.do(traveller.client.retrieval.get(rows.job.job_id)).is_done


def test_a_stream_that_just_stops(traveller: Traveller) -> None:
    tables = traveller.sandbox.state.stores.instance(Tables)
    tables.transport, tables.ending = "sse", "error"
    urn = traveller.wait(traveller.client.ingestion.run(source_type="s3", options=SOURCE)).urns[0]
    with pytest.raises(StreamInterruptedError):
        traveller.items(traveller.client.retrieval.rows(urn))


def test_a_source_that_cannot_be_read(traveller: Traveller) -> None:
    traveller.sandbox.fail_operation("ingestion.run", reason="no such bucket")
    with pytest.raises(OperationFailedError, match="no such bucket"):
        traveller.wait(traveller.client.ingestion.run(source_type="s3", options=SOURCE))
    with pytest.raises(ResourceNotFoundError):
        traveller.do(traveller.client.catalog.datasets.get("urn:li:dataset:(s3,nowhere,PROD)"))
