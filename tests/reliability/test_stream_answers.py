"""Answers that are no event stream, and event ids that no header can carry."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from kamiwaza.errors import (
    APIError,
    InvalidArgumentError,
    NonAPIResponseError,
    ReportedFailureError,
    ServiceUnavailableError,
    StreamInterruptedError,
)
from kamiwaza_api.api.workrooms import stream_workroom_events, stream_workroom_presence
from tests.reliability.fault_server import answer, head, raw, serve
from tests.reliability.halves import LoopbackHalf
from tests.reliability.test_streams import EVENTS, HEAD, chunk, event, reading

SSE_LIKE = b'data: {"number": 1}\n\n'
CHUNKED = [("Transfer-Encoding", "chunked")]


def held(kind: str, *pieces: bytes) -> Any:
    """Return a step that sends chunks and then says nothing more."""
    fields = [("Content-Type", kind), *CHUNKED]
    return raw(head(200, fields), *map(chunk, pieces), then="hold")


NO_STREAM = {
    "json": answer(200, {"items": []}),
    "nothing in json": answer(200, b""),
    "json without an end": held("application/json", b'{"items": [', b"]}"),
    "events as json": held("application/json; charset=utf-8", SSE_LIKE),
    "events as text": answer(200, SSE_LIKE, kind="text/plain"),
    "binary": held("application/octet-stream", b"x"),
    "lines of json": held("application/x-ndjson", b"1\n"),
}


@pytest.mark.parametrize("form", NO_STREAM)
@pytest.mark.parametrize("request_", [EVENTS, stream_workroom_presence("room")])
def test_what_is_no_stream_is_refused_at_once(half: LoopbackHalf, form: str, request_: Any) -> None:
    with serve(NO_STREAM[form]) as server:
        error = half.fails(server.url, reading(half, request_, 1))
    assert isinstance(error, NonAPIResponseError)
    assert "not an event stream" in str(error)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (answer(200, {"error": {"message": "no room", "code": 503}}), ServiceUnavailableError),
        (answer(200, {"detail": "no room"}), ReportedFailureError),
        (answer(200, "no room", kind="text/plain"), ReportedFailureError),
        (held("application/problem+json", b'{"title": "no room"}'), ReportedFailureError),
    ],
)
def test_what_it_reports_is_its_error(half: LoopbackHalf, step: Any, kind: type[APIError]) -> None:
    with serve(step) as server:
        error = half.fails(server.url, reading(half, EVENTS, 1))
    assert isinstance(error, kind)
    assert "no room" in str(error)
    assert len(server.requests) == 1


def test_so_is_what_comes_in_place_of_the_rest(half: LoopbackHalf) -> None:
    with serve(raw(HEAD, event(1), then="reset"), answer(200, {"items": []})) as server:
        error = half.fails(server.url, reading(half, EVENTS, 2))
    assert isinstance(error, NonAPIResponseError)
    assert len(server.requests) == 2


def test_a_stream_may_lack_a_type(half: LoopbackHalf) -> None:
    with serve(raw(head(200, CHUNKED), event(1), then="hold")) as server:
        assert half.run(server.url, reading(half, EVENTS, 1)) == [1]


@pytest.mark.parametrize("id_", ["é", "日本", "a\x01b", "a\x7fb", " a", "a ", "x" * 1_000 + "é"])
def test_an_id_no_header_can_carry_goes_into_the_query(half: LoopbackHalf, id_: str) -> None:
    first = chunk(f"id: {id_}\ndata: ".encode() + b'{"number": 1}\n\n')
    steps = [raw(HEAD, first, then="reset"), raw(HEAD, event(2), then="hold")]
    with serve(*steps) as server:
        assert half.run(server.url, reading(half, EVENTS, 2)) == [1, 2]
    asked = server.requests[1]
    assert asked.header("last-event-id") is None
    assert parse_qs(urlsplit(asked.target).query) == {"since": [id_]}


def test_an_id_that_is_too_long_ends_the_stream(half: LoopbackHalf) -> None:
    first = chunk(b"id: " + b"x" * 5_000 + b'\ndata: {"number": 1}\n\n')
    with serve(raw(HEAD, first, then="reset")) as server:
        error = half.fails(server.url, reading(half, EVENTS, 2))
        assert isinstance(error, StreamInterruptedError)
        assert "too long" in str(error)
        assert len(server.requests) == 1
        work = reading(half, EVENTS, 1, last_event_id="x" * 5_000)
        assert isinstance(half.fails(server.url, work), InvalidArgumentError)


@pytest.mark.parametrize(
    "reply",
    [
        b'event: error\ndata: {"message": "no room"}\n\n',
        b"event: error\ndata: no room\n\n",
        b'data: {"error": {"message": "no room", "code": 500}}\n\n',
        b'data: {"detail": "no room"}\n\n',
    ],
)
def test_a_stream_that_reports_a_failure_ends_with_it(half: LoopbackHalf, reply: bytes) -> None:
    with serve(raw(HEAD, event(1), chunk(reply), event(2), then="hold")) as server:
        error = half.fails(server.url, reading(half, EVENTS, 2))
    assert isinstance(error, StreamInterruptedError)
    assert "no room" in str(error)
    assert len(server.requests) == 1


def test_signs_of_life_are_no_events(half: LoopbackHalf) -> None:
    signs = b"data:\n\ndata: {}\n\nevent: ping\ndata: {}\n\n: x\n\n"
    pieces = [chunk(signs), event(1), chunk(signs), event(2)]
    request = stream_workroom_events("room")
    with serve(raw(HEAD, *pieces, then="hold")) as server:
        assert half.run(server.url, reading(half, request, 2)) == [1, 2]
