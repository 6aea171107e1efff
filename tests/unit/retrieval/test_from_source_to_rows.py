"""From a source to its rows: ingested, looked up, read whole, streamed, and asked for in part."""

from __future__ import annotations

import pytest

from kamiwaza import InvalidArgumentError
from kamiwaza.operations.state import OperationState
from kamiwaza.sandbox.behaviours._dataset_rows import Tables
from tests.halves import Half


def test_from_a_source_to_rows(half: Half) -> None:
    client = half.client
    run = half.do(client.ingestion.run(source_type="s3", options={"bucket": "sales"}))
    urns = half.do(run.wait()).urns
    dataset = half.do(client.catalog.datasets.get(urns[0]))
    rows = half.items(client.retrieval.rows(dataset))
    assert rows

    tables = half.sandbox.state.stores.instance(Tables)
    tables.rows[dataset.urn] = [{"n": number, "even": number % 2 == 0} for number in range(1000)]
    tables.inline_limit = 1000
    streamed = client.retrieval.rows(dataset, batch_size=100)
    assert [row["n"] for row in half.items(streamed)] == [*range(1000)]
    assert streamed.job.transport == "sse"

    best = client.retrieval.rows(
        dataset.urn,
        filters={"terms": {"even": True}, "ranges": {"n": {"lte": 10}}},
        order_by="-n",
        limit=2,
        offset=1,
        columns=["n"],
    )
    assert half.items(best) == [{"n": 8}, {"n": 6}]

    job = half.do(client.retrieval.query(dataset, order_by="n", limit=5, transport="sse"))
    assert half.do(client.retrieval.cancel(job.id)).state is OperationState.CANCELLED


def test_what_create_returns_stands_for_its_job(half: Half) -> None:
    retrieval = half.client.retrieval
    dataset = half.sandbox.add_dataset("numbers", [{"n": n} for n in range(3)])
    started = half.do(retrieval.create(dataset, transport="sse"))
    for job in (started, started.job, started.id, retrieval.watch(started)):
        assert half.do(retrieval.get(job)).job_id == started.id
    events = half.items(retrieval.stream(started))
    assert [row for event in events for row in getattr(event, "rows", [])] == [
        {"n": 0}, {"n": 1}, {"n": 2}
    ]  # fmt: skip
    again = half.do(retrieval.create(dataset, transport="sse"))
    assert half.do(retrieval.cancel(again)).state is OperationState.CANCELLED
    query = half.do(retrieval.query(dataset, order_by="n", limit=2, transport="sse"))
    rows = [getattr(event, "rows", []) for event in half.items(retrieval.stream_query(query))]
    assert [row for part in rows for row in part] == [{"n": 0}, {"n": 1}]
    with pytest.raises(InvalidArgumentError, match="job"):
        half.do(retrieval.get(dataset))
