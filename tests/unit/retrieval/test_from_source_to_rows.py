"""From a source to its rows: ingested, looked up, read whole, streamed, and asked for in part."""

from __future__ import annotations

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
