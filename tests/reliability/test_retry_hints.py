"""Retry headers of servers, and the pauses that follow from them."""

from __future__ import annotations

import time
from email.utils import formatdate
from typing import Any

import pytest

from kamiwaza import RetryPolicy, errors
from kamiwaza_api.api.models import create_model, delete_model, list_models, search_models
from tests.reliability.fault_server import answer, reset, serve
from tests.reliability.halves import LoopbackHalf, SkippingClock

MODEL = "5c0e6a5e-5f7e-4b43-9c0e-0c5a3a6f1a11"
DONE = {"results": [], "total_results": 0}


def read(client: Any) -> Any:
    return client.raw.send(list_models())


def write(client: Any) -> Any:
    return client.raw.send(create_model(body={"name": "m"}))


def reply(status: int, *headers: tuple[str, str], body: object = None) -> Any:
    return answer(status, {} if body is None else body, headers=headers)


def _in(seconds: float) -> str:
    return formatdate(time.time() + seconds, usegmt=True)


HINTS: dict[str, tuple[list[tuple[str, str]], float, float]] = {
    "seconds": ([("Retry-After", "7")], 7, 7),
    "a fraction": ([("Retry-After", "1.5")], 1.5, 1.5),
    "a date": ([("Retry-After", "in 20 s")], 10, 20),
    "a date in the past": ([("Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT")], 0.2, 0.5),
    "milliseconds": ([("Retry-After-Ms", "2500")], 2.5, 2.5),
    "milliseconds first": ([("Retry-After", "9"), ("Retry-After-Ms", "2500")], 2.5, 2.5),
    "nothing": ([("Retry-After", "0")], 0.2, 0.5),
    "next to nothing": ([("Retry-After", "0.0001")], 0.2, 0.5),
    "negative": ([("Retry-After", "-5")], 0, 0.5),
    "words": ([("Retry-After", "soon")], 0, 0.5),
    "infinity": ([("Retry-After", "inf")], 0, 0.5),
    "no number": ([("Retry-After", "nan")], 0, 0.5),
    "too large for a float": ([("Retry-After", "1e400")], 0, 0.5),
    "a broken date": ([("Retry-After", "Wed, 99 Oct 20155 77:28:00 GMT")], 0, 0.5),
    "a quota that is used up": ([("RateLimit", '"default";r=0;t=4')], 4, 4),
    "a quota that is not": ([("RateLimit", '"default";r=3;t=44')], 0, 0.5),
}


@pytest.mark.parametrize(("headers", "low", "high"), HINTS.values(), ids=HINTS)
@pytest.mark.parametrize("status", [429, 503])
def test_a_hint_is_the_floor_of_the_pause(
    half: LoopbackHalf, status: int, headers: list[tuple[str, str]], low: float, high: float
) -> None:
    clock = SkippingClock()
    if headers[0][1] == "in 20 s":
        headers = [("Retry-After", _in(20))]
    with serve(reply(status, *headers), answer()) as server:
        assert half.run(server.url, read, clock=clock) == []
    (pause,) = clock.pauses
    assert low <= pause <= high
    assert len(server.requests) == 2


def test_a_hint_in_the_body_counts_too(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    busy = reply(503, body={"detail": {"code": "busy", "retry_after_seconds": 6}})
    with serve(busy, answer()) as server:
        half.run(server.url, read, clock=clock)
    assert clock.pauses == [6.0]


@pytest.mark.parametrize("hint", ["61", "3600", "1e300", pytest.param(_in(86_400), id="a day")])
def test_a_hint_beyond_the_deadline_is_raised_at_once(half: LoopbackHalf, hint: str) -> None:
    for deadline in (60.0, 60.5):
        with serve(reply(429, ("Retry-After", hint))) as server:
            error = half.fails(server.url, read, deadline=deadline)
        assert type(error) is errors.RateLimitError
        assert error.retry_after is not None
        assert error.retry_after >= 61
        assert len(server.requests) == 1


def test_a_long_hint_is_honoured_up_to_a_minute(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    with serve(reply(429, ("Retry-After", "300")), answer()) as server:
        half.run(server.url, read, clock=clock, deadline=900.0)
    assert clock.pauses == [60.0]


def test_pauses_grow_with_jitter_and_stay_below_the_cap(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    with serve(reset) as server:
        half.fails(server.url, read, clock=clock, max_retries=7, deadline=900.0)
    assert len(clock.pauses) == 7
    for number, pause in enumerate(clock.pauses):
        assert 0 <= pause <= min(8.0, 0.5 * 2**number)
    assert len(set(clock.pauses)) == 7


def test_the_pauses_are_on_the_error(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    with serve(reply(429, ("Retry-After", "3"))) as server:
        error = half.fails(server.url, read, clock=clock)
    assert [attempt.delay for attempt in error.attempts] == [3.0, 3.0, 3.0, None]
    assert [attempt.status for attempt in error.attempts] == [429] * 4
    assert [attempt.number for attempt in error.attempts] == [1, 2, 3, 4]
    starts = [attempt.started for attempt in error.attempts]
    assert starts == sorted(starts)
    assert (starts[-1] - starts[0]).total_seconds() >= 9


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (reply(503), 1),
        (reply(503, ("Retry-After", "1")), 4),
        (reply(503, body={"detail": {"code": "discovery_unavailable"}}), 4),
        (reply(503, body={"detail": {"code": "something_else"}}), 1),
        (reply(429), 4),
        (reply(502), 1),
        (reply(504, ("Retry-After", "1")), 1),
        (reply(500, ("x-should-retry", "true")), 4),
        (reply(400, ("X-Should-Retry", "TRUE")), 4),
        (reply(429, ("x-should-retry", "false")), 1),
        (reply(429, ("x-should-retry", "perhaps")), 4),
        *((reply(n, ("x-should-retry", "true")), 1) for n in (401, 403, 404, 409, 412, 422, 501)),
        *((reply(n, ("Retry-After", "1")), 1) for n in (400, 404, 409, 412, 422, 501)),
    ],
)
def test_writing_is_repeated_only_when_the_server_vouches_for_it(
    half: LoopbackHalf, step: Any, expected: int
) -> None:
    with serve(step) as server:
        half.fails(server.url, write)
    assert len(server.requests) == expected
    assert len({request.body for request in server.requests}) == 1


def test_reading_is_not_repeated_when_the_server_says_no(half: LoopbackHalf) -> None:
    with serve(reply(503, ("x-should-retry", "false"))) as server:
        half.fails(server.url, read)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [408, 425, 429, 502, 503, 504])
@pytest.mark.parametrize(
    "request_", [search_models(body={"query": "m"}), delete_model(MODEL)], ids=["search", "delete"]
)
def test_what_is_safe_to_repeat_is_repeated(half: LoopbackHalf, status: int, request_: Any) -> None:
    with serve(reply(status), answer(200, DONE)) as server:
        half.run(server.url, lambda client: client.raw.send(request_))
    assert len(server.requests) == 2


def test_each_attempt_has_its_own_request_id_of_one_call(half: LoopbackHalf) -> None:
    with serve(reset) as server:
        half.fails(server.url, read)
    ids = [str(request.header("x-request-id")) for request in server.requests]
    assert len({name.rpartition("-")[0] for name in ids}) == 1
    assert [name.rpartition("-")[2] for name in ids] == ["1", "2", "3", "4"]


def test_retries_can_be_switched_off_and_set(half: LoopbackHalf) -> None:
    for options, expected in (({"max_retries": 0}, 1), ({"retry": RetryPolicy(max_retries=5)}, 6)):
        with serve(reset) as server:
            half.fails(server.url, read, **options)
        assert len(server.requests) == expected


@pytest.mark.parametrize(
    ("status", "calls", "retries"), [(502, 200, 35 + 3), (429, 200, (35 + 3) * 5 // 2)]
)
def test_a_dead_server_meets_no_storm_of_retries(
    half: LoopbackHalf, status: int, calls: int, retries: int
) -> None:
    def storm(client: Any) -> int:
        return sum(_failed(lambda: read(client)) for _ in range(calls))

    async def storm_async(client: Any) -> int:
        failed = 0
        for _ in range(calls):
            try:
                await read(client)
            except errors.APIStatusError:
                failed += 1
        return failed

    with serve(reply(status)) as server:
        assert half.run(server.url, storm if half.kind == "sync" else storm_async) == calls
    assert len(server.requests) == calls + retries


def _failed(call: Any) -> bool:
    try:
        call()
    except errors.APIStatusError:
        return True
    return False


def test_what_was_begun_already_is_not_begun_again(half: LoopbackHalf) -> None:
    body = {"code": "embedding_deploying", "message": "it starts", "retry_after_seconds": 2}
    start_event = reply(503, ("Retry-After", "2"), body=body)
    with serve(start_event, answer(200, DONE)) as server:
        half.fails(server.url, write)
    assert len(server.requests) == 1
    with serve(start_event, answer()) as server:
        assert half.run(server.url, read) == []
    assert len(server.requests) == 2
