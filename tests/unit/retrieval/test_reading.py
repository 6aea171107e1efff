"""What becomes of data on their way to rows, and of events on their way to chunks."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import JsonValue

from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas._rows import rows_of
from kamiwaza.schemas.retrieval import (
    GrpcHandshake,
    RetrievalChunk,
    RetrievalComplete,
    RetrievalJob,
    RetrievalJobStatus,
    read_event,
)
from kamiwaza.schemas.retrieval_requests import OrderDirection, RecordOrder
from kamiwaza.serialization.json import encode_json
from kamiwaza.streaming.kinds import StreamEvent

ROWS = [{"a": 1}, {"a": None}]


@pytest.mark.parametrize(
    ("data", "media_type", "rows"),
    [
        (ROWS, "application/json", ROWS),
        ({"rows": ROWS}, None, ROWS),
        ({"columns": ["a"], "data": [[1], [None]]}, "application/json", ROWS),
        ({"columns": ["a"], "data": [[1, 2]]}, "application/json", [{"0": 1, "1": 2}]),
        ({"a": 1}, "application/json", [{"a": 1}]),
        ({"rows": 2, "a": 1}, None, [{"rows": 2, "a": 1}]),
        ({"data": [1], "a": 1}, None, [{"data": [1], "a": 1}]),
        ([1, "x", [2]], None, [{"value": 1}, {"value": "x"}, {"0": 2}]),
        ("a,b\n1,\n", "text/csv; charset=utf-8", [{"a": "1", "b": ""}]),
        ('{"a":1}\n\n{"a":null}\n', "application/x-ndjson", ROWS),
        ('[{"a":1},{"a":null}]', "application/json", ROWS),
        ("no json", "application/json", [{"value": "no json"}]),
        ("", "application/json", []),
        (None, None, []),
        ([], None, []),
        (7, None, [{"value": 7}]),
        (False, None, [{"value": False}]),
    ],
)
def test_data_become_rows(data: Any, media_type: str | None, rows: list[Any]) -> None:
    assert rows_of(data, media_type) == rows


@pytest.mark.parametrize(
    ("event", "data", "rows"),
    [
        ("chunk", {"sequence": 0, "data": ROWS}, ROWS),
        ("chunk", {"data": [], "sequence": None}, []),
        ("chunk", [1], [{"value": 1}]),
        ("message", {"sequence": 0, "data": ROWS}, ROWS),
        ("message", {"data": "a column"}, [{"data": "a column"}]),
        ("row", {"a": 1}, [{"a": 1}]),
        ("row", "text", [{"value": "text"}]),
        ("heartbeat", {"at": 1}, []),
        ("progress", {"rows": 1}, []),
    ],
)
def test_events_become_chunks(event: str, data: Any, rows: list[Any]) -> None:
    chunk = read_event(StreamEvent(event, data, ""))
    assert isinstance(chunk, RetrievalChunk)
    assert (chunk.event, chunk.rows) == (event, rows)


def test_the_end_keeps_what_it_says() -> None:
    ends: list[tuple[JsonValue, JsonObject]] = [
        ({"rows": 3}, {"rows": 3}),
        ("over", {}),
        (None, {}),
    ]
    for data, extra in ends:
        end = read_event(StreamEvent("complete", data, ""))
        assert isinstance(end, RetrievalComplete)
        assert end.model_extra == extra


def test_jobs_tell_how_their_rows_come() -> None:
    assert RetrievalJob(job_id="1", status="queued").needs_stream
    assert RetrievalJob(job_id="1").rows == []
    grpc = GrpcHandshake.model_validate({"token": "t", "endpoint": "grpc://old:1"})
    assert grpc.locations == ["grpc://old:1"]
    assert not RetrievalJob(job_id="1", grpc=grpc).needs_stream
    old = GrpcHandshake.model_validate({"token": "t", "protocol": "kamiwaza.retrieval.v1"})
    assert (old.is_arrow_flight, old.locations) == (False, [])
    for word, done in (("COMPLETED", True), ("Canceled", True), ("running", False), ("x", False)):
        assert RetrievalJobStatus(job_id="1", status=word).is_done is done


def test_orders_are_written_short() -> None:
    assert RecordOrder.of("-a") == RecordOrder(field="a", direction=OrderDirection.DESC)
    assert encode_json(RecordOrder.of("a")) == b'{"field":"a"}'
    given = RecordOrder(field="a", direction="asc")
    assert RecordOrder.of(given) is given
