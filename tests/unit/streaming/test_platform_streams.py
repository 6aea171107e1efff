"""The platform's four event streams through `client.raw.events`: breaks and ends."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza import InvalidArgumentError, StreamInterruptedError
from kamiwaza.errors import AuthenticationError, PermissionDeniedError
from kamiwaza.streaming.kinds import StreamEvent, StreamKind, stream_kind
from kamiwaza.streaming.reconnect import ReconnectPolicy
from kamiwaza_api.api.retrieval import stream_record_query_job, stream_retrieval_job
from kamiwaza_api.api.system import ping
from kamiwaza_api.api.workrooms import stream_workroom_events, stream_workroom_presence
from tests.halves import Half
from tests.unit.operations.kinds import begin

ROOM = "11111111-1111-4111-8111-111111111111"
EVENTS = "workrooms.stream_workroom_events"
REQUESTS = [
    stream_workroom_events(ROOM),
    stream_workroom_presence(ROOM),
    stream_retrieval_job(ROOM),
    stream_record_query_job(ROOM),
]


def filled(half: Half, count: int) -> list[int]:
    for number in range(count):
        half.sandbox.publish(ROOM, "collaboration", {"number": number})
    return [*range(count)]


def numbers(events: list[StreamEvent]) -> list[int]:
    data: list[Any] = [event.data for event in events]
    return [one["number"] for one in data]


def test_every_stream_of_the_contract_is_known() -> None:
    assert all(request.endpoint.stream is not None for request in REQUESTS)
    assert [request.endpoint.name for request in REQUESTS if stream_kind(request).resumable] == [
        EVENTS
    ]


@pytest.mark.parametrize("after", [0, 1, 2, 7])
def test_cut_ten_times_each_event_comes_once_in_order(half: Half, after: int) -> None:
    wanted = filled(half, 40)
    half.sandbox.cut_streams(after=after, count=10)
    stream = half.client.raw.events(stream_workroom_events(ROOM))
    found = half.items(stream, 40)
    assert numbers(found) == wanted
    assert [event.id for event in found] == [f"evt-{number + 1}" for number in wanted]
    assert {event.event for event in found} == {"collaboration"}
    asked = half.sent("GET", "/events/stream")
    assert len(asked) == min(11, -(-40 // after) if after else 11)
    ids = [seen.request.header("last-event-id") for seen in asked]
    assert ids[: 1 + (after == 0)] == [None] * (1 + (after == 0))
    assert stream.last_event_id == "evt-40"
    half.do(stream.close())


def test_reading_goes_on_where_an_earlier_stream_stopped(half: Half) -> None:
    filled(half, 9)
    first = half.client.raw.events(stream_workroom_events(ROOM, since="evt-1"))
    assert numbers(half.items(first, 3)) == [1, 2, 3]
    half.do(first.close())
    # What had arrived but was not read is not lost to the next one.
    again = half.client.raw.events(stream_workroom_events(ROOM), last_event_id="evt-4")
    assert first.last_event_id == "evt-4"
    assert numbers(half.items(again, 2)) == [4, 5]
    half.do(again.close())


@pytest.mark.breaks_contract("204, which ends a stream for good, is in no contract")
def test_no_content_ends_the_stream(half: Half) -> None:
    filled(half, 3)
    stream = half.client.raw.events(stream_workroom_events(ROOM))
    assert numbers(half.items(stream, 2)) == [0, 1]
    half.sandbox.end_streams()
    assert numbers(half.items(stream)) == []
    assert stream.closed
    assert half.sandbox.requests[-1].status == 204


@pytest.mark.parametrize(
    ("status", "error"), [(401, AuthenticationError), (403, PermissionDeniedError)]
)
def test_a_refusal_ends_the_stream_at_once(half: Half, status: int, error: type[Exception]) -> None:
    filled(half, 5)
    client = half.new_client(token=half.sandbox.token())
    half.sandbox.cut_streams(after=2)
    stream = client.raw.events(stream_workroom_events(ROOM))
    assert numbers(half.items(stream, 2)) == [0, 1]
    half.sandbox.fail_next(status=status, operation=EVENTS, count=9)
    before = len(half.sandbox.requests)
    with pytest.raises(error):
        half.items(stream)
    assert len(half.sandbox.requests) == before + 1
    assert half.items(stream) == []


def test_server_errors_are_retried_with_pauses(half: Half) -> None:
    wanted = filled(half, 6)
    half.sandbox.cut_streams(after=3)
    stream = half.client.raw.events(stream_workroom_events(ROOM))
    assert len(half.items(stream, 3)) == 3
    half.sandbox.fail_next(status=503, operation=EVENTS, count=3, retry_after=50)
    begin_ = half.sandbox.clock.monotonic()
    assert numbers(half.items(stream, 3)) == wanted[3:]
    assert half.sandbox.clock.monotonic() - begin_ >= 150
    half.do(stream.close())


def test_the_number_of_attempts_is_limited(half: Half) -> None:
    filled(half, 6)
    half.sandbox.cut_streams(after=3)
    policy = ReconnectPolicy(max_retries=4)
    stream = half.client.raw.events(stream_workroom_events(ROOM), reconnect=policy)
    assert len(half.items(stream, 3)) == 3
    half.sandbox.fail_next(status=502, operation=EVENTS, count=99)
    with pytest.raises(StreamInterruptedError, match="4 attempts to resume it failed"):
        half.items(stream)
    assert len(half.sent("GET", "/events/stream")) == 5
    assert stream.last_event_id == "evt-3"


def test_without_reconnecting_a_cut_is_an_error(half: Half) -> None:
    filled(half, 6)
    half.sandbox.cut_streams(after=3)
    stream = half.client.raw.events(stream_workroom_events(ROOM), reconnect=False)
    assert len(half.items(stream, 3)) == 3
    with pytest.raises(StreamInterruptedError, match="the stream was cut"):
        half.items(stream)


def test_a_presence_stream_is_not_resumed(half: Half) -> None:
    filled(half, 1)
    half.sandbox.cut_streams(after=1, count=10)
    stream = half.client.raw.events(stream_workroom_presence(ROOM))
    (seen,) = half.items(stream, 1)
    assert (seen.event, seen.id, seen.data["users"]) == ("presence", "", ["admin"])
    with pytest.raises(StreamInterruptedError, match="cut"):
        half.items(stream)
    assert len(half.sent("GET", "/presence/stream")) == 1


def test_the_end_of_a_presence_stream_is_an_interruption(half: Half) -> None:
    filled(half, 1)
    stream = half.client.raw.events(stream_workroom_presence(ROOM))
    assert len(half.items(stream, 1)) == 1
    half.sandbox.end_streams()
    with pytest.raises(StreamInterruptedError, match="stopped"):
        half.items(stream)


@pytest.mark.parametrize("stream_job", [stream_retrieval_job, stream_record_query_job])
def test_a_retrieval_ends_at_complete(half: Half, stream_job: Any) -> None:
    job = half.do(half.client.raw.start(begin("retrieval.create_retrieval_job")))
    found = half.items(half.client.raw.events(stream_job(job.id)))
    assert [event.event for event in found] == ["chunk", "chunk", "chunk", "complete"]
    assert found[1].data == {"sequence": 1, "data": [{"row": 1}]}
    for cut in range(4):
        half.sandbox.cut_streams(after=cut)
        stream = half.client.raw.events(stream_job(job.id))
        assert len(half.items(stream, cut)) == cut
        with pytest.raises(StreamInterruptedError):
            half.items(stream)


def test_other_operations_and_unsupported_ids_are_refused(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match=r"system\.ping is not an event stream"):
        half.client.raw.events(ping())
    with pytest.raises(InvalidArgumentError, match="cannot be resumed"):
        half.client.raw.events(stream_workroom_presence(ROOM), last_event_id="1")
    with pytest.raises(InvalidArgumentError, match="above 0 seconds"):
        half.client.raw.events(stream_workroom_presence(ROOM), heartbeat=0)
    assert StreamKind() == StreamKind(resumable=False)


def test_a_second_stream_replaces_the_first(half: Half) -> None:
    filled(half, 2)
    first = half.client.raw.events(stream_workroom_events(ROOM), reconnect=False)
    assert numbers(half.items(first, 1)) == [0]
    second = half.client.raw.events(stream_workroom_events(ROOM))
    assert numbers(half.items(second, 1)) == [0]
    with pytest.raises(StreamInterruptedError):
        half.items(first)
    half.do(second.close())
