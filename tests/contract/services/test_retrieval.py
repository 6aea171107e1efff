"""Rows of datasets: inline, streamed, filtered, and as jobs."""

from __future__ import annotations

import json

import pytest

from kamiwaza.errors import (
    InvalidArgumentError,
    OperationCancelledError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.sandbox.behaviours._dataset_rows import DEMO_DATASET, Tables
from kamiwaza.schemas.retrieval import (
    RetrievalChunk,
    RetrievalComplete,
    RetrievalJob,
    RetrievalJobStatus,
    Transport,
)
from kamiwaza.schemas.retrieval_requests import RecordFilters, RecordRange
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage


def test_rows_that_fit_into_the_answer(stage: Stage) -> None:
    retrieval = stage.client.retrieval
    rows = stage.items(retrieval.rows(DEMO_DATASET))
    assert len(rows) == 8
    assert (rows[0]["id"], rows[0]["region"], rows[0]["amount"]) == (1, "south", 10.5)
    few = stage.items(retrieval.rows(DEMO_DATASET, columns=["id"], limit=2))
    assert [row["id"] for row in few] == [1, 2]
    assert "region" not in few[0]


def test_rows_that_do_not_fit_come_as_a_stream(stage: Stage) -> None:
    stage.embedded(lambda sandbox: setattr(_tables(sandbox), "inline_limit", 50))
    rows = stage.client.retrieval.rows(DEMO_DATASET, batch_size=3)
    assert [row["id"] for row in stage.items(rows)] == [1, 2, 3, 4, 5, 6, 7, 8]
    assert rows.job.transport is Transport.SSE
    assert stage.do(stage.client.retrieval.get(rows.job.job_id)).is_done


def test_rows_that_fulfil_conditions(stage: Stage) -> None:
    filters = RecordFilters(terms={"region": ["north", "east"]}, ranges={"id": RecordRange(gte=3)})
    rows = stage.client.retrieval.rows(
        DEMO_DATASET, filters=filters, order_by="-id", limit=2, offset=1, columns=["id", "region"]
    )
    found = [(row["id"], row["region"]) for row in stage.items(rows)]
    assert found == [(6, "north"), (5, "east")]


def test_stopping_early_cancels_the_job(stage: Stage) -> None:
    stage.embedded(lambda sandbox: setattr(_tables(sandbox), "transport", "sse"))
    rows = stage.client.retrieval.rows(DEMO_DATASET)
    assert [row["id"] for row in stage.items(rows, 2)] == [1, 2]
    stage.do(rows.close())
    assert stage.items(rows) == []
    # A recording reads streams to their end, so that the job may have been faster.
    assert stage.do(stage.client.retrieval.get(rows.job.job_id)).is_done


def test_a_job_whose_rows_came_with_it(stage: Stage) -> None:
    job = stage.do(stage.client.retrieval.create(DEMO_DATASET, transport="inline", limit_rows=1))
    assert isinstance(job.job, RetrievalJob)
    assert not job.job.needs_stream
    assert [row["id"] for row in job.job.rows] == [1]
    assert isinstance(stage.do(job.wait()), RetrievalJobStatus)
    looked = stage.do(stage.client.retrieval.get(job.id))
    assert (looked.is_done, looked.progress.rows_processed) == (True, 1)


def test_reading_a_stream(stage: Stage) -> None:
    retrieval = stage.client.retrieval
    job = stage.do(retrieval.create(DEMO_DATASET, transport="sse", limit_rows=3, batch_size=2))
    assert job.job.needs_stream
    first, second, end = stage.items(retrieval.stream(job.id))
    assert isinstance(first, RetrievalChunk)
    assert (first.sequence, [row["id"] for row in first.rows]) == (0, [1, 2])
    assert len(second.rows) == 1
    assert isinstance(end, RetrievalComplete)
    assert stage.do(job.wait()).progress.chunks_emitted == 2


def test_reading_the_stream_of_a_query(stage: Stage) -> None:
    retrieval = stage.client.retrieval
    job = stage.do(
        retrieval.query(DEMO_DATASET, order_by="amount", limit=1, transport=Transport.SSE)
    )
    chunk, end = stage.items(retrieval.stream_query(job.id))
    assert chunk.rows[0]["amount"] == 10.5
    assert isinstance(end, RetrievalComplete)


def test_a_handshake_for_arrow_flight(stage: Stage) -> None:
    job = stage.do(
        stage.client.retrieval.create(
            DEMO_DATASET, transport="grpc", credential_override=f"{PREFIX}credential_override"
        )
    )
    handshake = job.job.grpc
    assert handshake.is_arrow_flight
    assert handshake.locations
    assert handshake.expires_at.tzinfo is not None
    assert handshake.token.get_secret_value()
    assert handshake.token.get_secret_value() not in repr(job.job)


def test_watching_and_cancelling(stage: Stage) -> None:
    retrieval = stage.client.retrieval
    job = stage.do(retrieval.create(DEMO_DATASET, transport="sse"))
    listed = stage.do(retrieval.list(limit=1).to_list())
    assert [str(one.job_id) for one in listed] == [job.id]
    watched = retrieval.watch(job.job)
    assert stage.do(retrieval.cancel(job.id)).is_done
    with pytest.raises(OperationCancelledError):
        stage.do(watched.wait())


def test_what_cannot_be_read(stage: Stage) -> None:
    retrieval = stage.client.retrieval
    with pytest.raises(ResourceNotFoundError):
        stage.items(retrieval.rows("urn:li:dataset:(urn:li:dataPlatform:file,nowhere,PROD)"))
    with pytest.raises(ResourceNotFoundError):
        stage.do(retrieval.get(NOBODY))
    with pytest.raises(InvalidArgumentError, match="take order_by and limit"):
        retrieval.rows(DEMO_DATASET, filters={"terms": {"id": 1}})
    stage.embedded(lambda sandbox: setattr(_tables(sandbox), "inline_limit", 50))
    with pytest.raises(ValidationError, match="inline threshold"):
        stage.do(retrieval.create(DEMO_DATASET, transport="inline"))


def _tables(sandbox: object) -> Tables:
    found: Tables = sandbox.state.stores.instance(Tables)  # type: ignore[attr-defined]  # a Sandbox
    return found


def test_only_what_is_given_is_sent(stage: Stage) -> None:
    stage.do(stage.client.retrieval.create(DEMO_DATASET))
    sandbox = stage.platform.sandbox
    if sandbox is not None:
        sent = json.loads(sandbox.requests[-1].request.body)
        assert sent == {"dataset_urn": DEMO_DATASET}
