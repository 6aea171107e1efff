"""Rows to the end, rows cut short, rows nobody wants any more."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from anyio import CancelScope
from anyio.lowlevel import checkpoint

from kamiwaza import (
    APIConnectionError,
    APIStatusError,
    InvalidArgumentError,
    OperationCancelledError,
    OperationFailedError,
    StreamInterruptedError,
    UnsupportedByServerError,
    ValidationError,
)
from kamiwaza.operations.state import OperationState
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.behaviours._dataset_rows import DEMO_DATASET, Tables
from tests.halves import Half


def tables(half: Half) -> Tables:
    return half.sandbox.state.stores.instance(Tables)


@pytest.fixture
def streamed(half: Half) -> Half:
    tables(half).transport = "sse"
    return half


def ids(rows: list[Any]) -> list[Any]:
    return [row["id"] for row in rows]


def state(half: Half) -> OperationState:
    """Return how the newest job stands."""
    job = half.do(half.client.retrieval.list(limit=1).first())
    found: OperationState = half.do(half.client.retrieval.get(job.job_id)).state
    return found


def test_nothing_is_sent_before_the_first_row(streamed: Half) -> None:
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    assert rows.job is None
    streamed.do(rows.close())
    assert streamed.items(rows) == []
    assert not streamed.sent("POST", "/retrieval/jobs")


def test_all_rows_of_a_stream(streamed: Half) -> None:
    rows = streamed.client.retrieval.rows(DEMO_DATASET, batch_size=3)
    assert ids(streamed.do(rows.to_list())) == [*range(1, 9)]
    assert rows.job.needs_stream
    assert state(streamed) is OperationState.SUCCEEDED
    assert not streamed.sent("POST", "/cancel")
    assert not streamed.sent("GET", f"/retrieval/jobs/{rows.job.job_id}")[1:-1]


def test_tables_arrive_one_after_the_other(streamed: Half) -> None:
    pytest.importorskip("pyarrow")
    tables = streamed.client.retrieval.rows(DEMO_DATASET, batch_size=3).tables()
    assert [ids(table.to_pylist()) for table in streamed.items(tables)] == [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8],
    ]
    assert state(streamed) is OperationState.SUCCEEDED


def test_who_stops_early_cancels_the_job(streamed: Half) -> None:
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    assert ids(streamed.items(rows, 3)) == [1, 2, 3]
    streamed.do(rows.close())
    streamed.do(rows.close())
    assert state(streamed) is OperationState.CANCELLED
    assert len(streamed.sent("POST", "/cancel")) == 1


def test_who_forgets_the_rows_does_too() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.state.stores.instance(Tables).transport = "sse"
        for row in client.retrieval.rows(DEMO_DATASET):
            assert row["id"] == 1
            break
        gc.collect()
        job = client.retrieval.list(limit=1).first()
        assert job is not None
        assert client.retrieval.get(job.job_id).state is OperationState.CANCELLED


@pytest.mark.anyio
async def test_and_so_does_who_forgets_them_asynchronously() -> None:
    with Sandbox() as sandbox:
        sandbox.state.stores.instance(Tables).transport = "sse"
        async with sandbox.async_client() as client:
            async for row in client.retrieval.rows(DEMO_DATASET):
                assert row["id"] == 1
                break
            gc.collect()
            for _ in range(50):
                await checkpoint()
            job = await client.retrieval.list(limit=1).first()
            assert job is not None
            assert (await client.retrieval.get(job.job_id)).state is OperationState.CANCELLED


def test_a_block_ends_what_it_began() -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        sandbox.state.stores.instance(Tables).transport = "sse"
        with client.retrieval.rows(DEMO_DATASET) as rows:
            assert next(rows)["id"] == 1
        assert rows.job is not None
        assert client.retrieval.get(rows.job.job_id).state is OperationState.CANCELLED


def test_a_job_that_cannot_be_cancelled_is_no_error(streamed: Half) -> None:
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    streamed.items(rows, 1)
    streamed.sandbox.fail_next(status=409, operation="retrieval.cancel_retrieval_job")
    streamed.do(rows.close())
    last = streamed.sandbox.requests[-1]
    assert (last.operation, last.status) == ("retrieval.cancel_retrieval_job", 409)


@pytest.mark.parametrize("detail", ["result exceeds the inline threshold", None])
@pytest.mark.breaks_contract("a refusal in plain words, as FastAPI gives them")
def test_what_is_too_large_for_an_answer_is_streamed(half: Half, detail: str | None) -> None:
    if detail is None:
        tables(half).inline_limit = 10
    else:
        operation = "retrieval.create_retrieval_job"
        half.sandbox.fail_next(status=422, body={"detail": detail}, operation=operation)
    assert len(half.items(half.client.retrieval.rows(DEMO_DATASET))) == 8
    first, second = half.sent("POST", "/retrieval/jobs")
    assert b"transport" not in first.request.body
    assert b'"transport":"sse"' in second.request.body


@pytest.mark.breaks_contract("refusals in plain words, as FastAPI gives them")
def test_other_refusals_are_errors(half: Half) -> None:
    for detail in ("columns: unknown", "transport: 'auto', 'inline' or 'sse'"):
        operation = "retrieval.create_retrieval_job"
        half.sandbox.fail_next(status=422, body={"detail": detail}, operation=operation)
        with pytest.raises(ValidationError):
            half.items(half.client.retrieval.rows(DEMO_DATASET))
    assert len(half.sent("POST", "/retrieval/jobs")) == 2


def test_rows_behind_a_handshake_are_streamed_instead(half: Half) -> None:
    tables(half).transport = "grpc"
    rows = half.client.retrieval.rows(DEMO_DATASET)
    assert len(half.items(rows)) == 8
    assert rows.job.transport == "sse"
    first, second = half.do(half.client.retrieval.list().to_list())[::-1]
    assert half.do(half.client.retrieval.get(first.job_id)).state is OperationState.CANCELLED
    assert half.do(half.client.retrieval.get(second.job_id)).is_done


@pytest.mark.parametrize("cut", range(9))
def test_a_cut_stream_is_no_end(streamed: Half, cut: int) -> None:
    streamed.sandbox.cut_streams(after=cut)
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    if cut:
        assert len(streamed.items(rows, cut)) == cut
    with pytest.raises(StreamInterruptedError, match="cut"):
        streamed.items(rows)
    assert streamed.items(rows) == []


def test_a_stream_that_stops_without_a_word_is_looked_into(streamed: Half) -> None:
    tables(streamed).ending = "silent"
    assert len(streamed.items(streamed.client.retrieval.rows(DEMO_DATASET))) == 8
    assert len(streamed.sent("GET", "/retrieval/jobs/")) == 2


@pytest.mark.parametrize("seen", ["running", "complete"])
def test_and_is_an_error_if_rows_are_missing(streamed: Half, seen: str) -> None:
    tables(streamed).ending = "silent"
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    streamed.items(rows, 8)
    body = streamed.do(
        streamed.client.request("GET", f"/retrieval/jobs/{rows.job.job_id}")
    )  # plain JSON
    body |= {"status": seen, "progress": {"chunks_emitted": 9}}
    streamed.sandbox.fail_next(status=200, body=body, operation="retrieval.get_retrieval_job")
    with pytest.raises(StreamInterruptedError):
        streamed.items(rows)


@pytest.mark.parametrize("ending", ["silent", "error"])
def test_a_job_that_fails(streamed: Half, ending: Any) -> None:
    tables(streamed).ending = ending
    streamed.sandbox.fail_operation("retrieval.job")
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    assert ids(streamed.items(rows, 1)) == [1]
    with pytest.raises(OperationFailedError) as caught:
        streamed.items(rows)
    assert caught.value.operation_id == rows.job.job_id


def test_a_stream_the_platform_gives_up(streamed: Half) -> None:
    tables(streamed).ending = "error"
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    assert len(streamed.items(rows, 8)) == 8
    with pytest.raises(StreamInterruptedError, match="the source went away"):
        streamed.items(rows)
    assert state(streamed) is OperationState.CANCELLED


def test_a_platform_that_is_gone_altogether(streamed: Half) -> None:
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    streamed.sandbox.cut_streams(after=1)
    streamed.items(rows, 1)
    for operation in ("get_retrieval_job", "cancel_retrieval_job"):
        streamed.sandbox.fail_next(status=503, count=9, operation=f"retrieval.{operation}")
    with pytest.raises(StreamInterruptedError) as caught:
        streamed.items(rows)
    assert isinstance(caught.value.__cause__, APIConnectionError)


@pytest.mark.anyio
async def test_who_is_cancelled_cancels_the_job_before_leaving() -> None:
    with Sandbox() as sandbox:
        tables = sandbox.state.stores.instance(Tables)
        tables.transport = "sse"
        async with sandbox.async_client() as client:
            with CancelScope() as scope:
                async with client.retrieval.rows(DEMO_DATASET) as rows:
                    async for _ in rows:
                        scope.cancel()
                        await checkpoint()
            assert scope.cancelled_caught
            assert rows.job is not None
            found = await client.retrieval.get(rows.job.job_id)
            assert found.state is OperationState.CANCELLED


def test_a_job_somebody_else_cancelled(streamed: Half) -> None:
    tables(streamed).ending = "silent"
    rows = streamed.client.retrieval.rows(DEMO_DATASET)
    streamed.items(rows, 2)
    streamed.do(streamed.client.retrieval.cancel(rows.job.job_id))
    with pytest.raises(OperationCancelledError):
        streamed.items(rows)


def test_a_job_that_is_over_before_it_began(half: Half) -> None:
    dataset = {"urn": DEMO_DATASET, "platform": "file"}
    body = {"job_id": "1", "transport": "sse", "status": "failed", "dataset": dataset}
    half.sandbox.fail_next(status=201, body=body, operation="retrieval.create_retrieval_job")
    with pytest.raises(OperationFailedError):
        half.items(half.client.retrieval.rows(DEMO_DATASET))


def test_conditions_take_the_newer_operation(half: Half) -> None:
    tables(half).inline_limit = 10
    rows = half.client.retrieval.rows(
        DEMO_DATASET, filters={"terms": {"region": "north"}}, order_by=["region", "-id"], limit=5
    )
    assert ids(half.items(rows)) == [6, 3]
    assert len(half.sent("GET", "/retrieval/query-jobs/")) == 1


def test_arguments_that_do_not_go_together(half: Half) -> None:
    rows = half.client.retrieval.rows
    for given in (
        {"offset": 1},
        {"order_by": "id"},
        {"filters": {}, "order_by": "id"},
        {"order_by": "id", "limit": 1, "format_hint": "csv"},
    ):
        with pytest.raises(InvalidArgumentError, match="rows: "):
            rows(DEMO_DATASET, **given)
    with pytest.raises(InvalidArgumentError, match="RecordFilters"):
        half.items(rows(DEMO_DATASET, filters={"term": {}}, order_by="id", limit=1))


def test_an_error_in_the_middle_reaches_the_reader(streamed: Half) -> None:
    operation = "retrieval.stream_retrieval_job"
    streamed.sandbox.fail_next(status=403, operation=operation)
    with pytest.raises(APIStatusError):
        streamed.items(streamed.client.retrieval.rows(DEMO_DATASET))
    assert state(streamed) is OperationState.CANCELLED


@pytest.mark.breaks_contract("operations that came later than the platform")
def test_older_platforms_stream_too_though_nothing_cancels_there() -> None:
    with Sandbox(release="0.12.0") as sandbox, sandbox.client() as client:
        tables = sandbox.state.stores.instance(Tables)
        assert len(client.retrieval.rows(DEMO_DATASET).to_list()) == 8
        tables.transport = "sse"
        with client.retrieval.rows(DEMO_DATASET) as rows:
            assert next(rows)["id"] == 1
        with pytest.raises(UnsupportedByServerError, match=r"1\.2"):
            client.retrieval.rows(DEMO_DATASET, order_by="id", limit=1).to_list()


def test_rows_become_a_table(half: Half) -> None:
    pandas = pytest.importorskip("pandas")
    frame = half.do(half.client.retrieval.rows(DEMO_DATASET).to_pandas())
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame.columns) == ["id", "region", "amount"]
    assert half.do(half.client.retrieval.rows(DEMO_DATASET).to_arrow()).num_rows == 8
    assert half.do(half.client.retrieval.rows(DEMO_DATASET).to_polars()).height == 8
