"""The retry policy against any sequence of faults, on a fake clock."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from kamiwaza import KamiwazaClient, errors
from kamiwaza.clock import Clock
from kamiwaza.concurrency.deadline import time_left
from kamiwaza.http.retry_hints import retry_after
from kamiwaza_api.api.models import create_model, delete_model, list_models, search_models

RETRIES = 3
DEADLINE = 40.0
TIMEOUT = 30.0
SLACK = 0.5  # of real time, which the deadline is measured against on the wire

PROFILE = settings(derandomize=True, max_examples=150, deadline=None, database=None)

REQUESTS = {
    "read": list_models(),
    "write": create_model(body={"name": "m"}),
    "search": search_models(body={"query": "m"}),
    "delete": delete_model("5c0e6a5e-5f7e-4b43-9c0e-0c5a3a6f1a11"),
}
UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
SENT = (httpx.ReadError, httpx.WriteError, httpx.ReadTimeout, httpx.RemoteProtocolError)


class FakeClock(Clock):
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.now += seconds


@dataclass(frozen=True)
class Fault:
    """What one attempt meets after `seconds`: an exception, or a status with headers."""

    seconds: float
    meets: Any
    headers: tuple[tuple[str, str], ...] = ()


class Chaos(httpx.BaseTransport):
    """Plays a script; like the real transport it gives up when the call's time is up."""

    def __init__(self, script: list[Fault], clock: FakeClock) -> None:
        self._script = script
        self._clock = clock
        self.met: list[Fault] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        fault = self._script[min(len(self.met), len(self._script) - 1)]
        left = time_left()
        assert left is not None
        if fault.seconds > left:
            self._clock.now += left
            self.met.append(Fault(left, httpx.ReadTimeout))
            raise httpx.ReadTimeout("deadline")
        self._clock.now += fault.seconds
        self.met.append(fault)
        if isinstance(fault.meets, int):
            return httpx.Response(fault.meets, headers=list(fault.headers), content=b"[]")
        raise fault.meets("chaos")


hints = st.one_of(
    st.integers(-5, 100_000).map(str),
    st.floats().map(str),
    st.sampled_from(["", "soon", "Wed, 21 Oct 2015 07:28:00 GMT", "1e999", "0x10", "١٢"]),
)
headers = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["Retry-After", "retry-after-ms"]), hints),
        st.tuples(st.just("x-should-retry"), st.sampled_from(["true", "false", "maybe"])),
    ),
    max_size=2,
).map(lambda pairs: tuple((n, v) for n, v in pairs if v.isascii()))
statuses = st.sampled_from(
    [200, 201, 299, 307, 400, 401, 403, 404, 408, 409, 412, 418, 422, 425, 429, 500, 501, 502, 503,
     503, 504, 520, 599, 999]
)  # fmt: skip
faults = st.one_of(
    st.builds(Fault, st.floats(0, 60), statuses, headers),
    st.builds(Fault, st.floats(0, 60), st.sampled_from(UNSENT + SENT)),
)


def run(kind: str, script: list[Fault]) -> tuple[Chaos, FakeClock, errors.APIError | None]:
    clock = FakeClock()
    chaos = Chaos(script, clock)
    failed: errors.APIError | None = None
    with KamiwazaClient(
        "http://kamiwaza.test", "key-12345",
        transport=chaos, clock=clock, max_retries=RETRIES, deadline=DEADLINE, timeout=TIMEOUT,
    ) as client:  # fmt: skip
        try:
            client.raw.send(replace(REQUESTS[kind], parse=lambda value: value))
        except errors.APIError as error:
            failed = error
    return chaos, clock, failed


@PROFILE
@given(st.sampled_from(list(REQUESTS)), st.lists(faults, min_size=1, max_size=6))
def test_any_script_ends_in_time_with_our_error_or_an_answer(
    kind: str, script: list[Fault]
) -> None:
    started = time.monotonic()
    chaos, clock, failed = run(kind, script)
    last = chaos.met[-1]
    event(f"{kind}: {len(chaos.met)} attempts")

    assert len(chaos.met) <= RETRIES + 1
    assert clock.now - 1_000_000.0 <= DEADLINE + SLACK + (time.monotonic() - started)
    if failed is None:
        assert last.meets in (200, 201, 299)
    else:
        assert [a.status for a in failed.attempts] == [
            fault.meets if isinstance(fault.meets, int) else None for fault in chaos.met
        ]
        assert all(a.delay is not None for a in failed.attempts[:-1])
    for fault in chaos.met[:-1]:
        assert fault.meets not in (200, 201, 299, 307, 401, 403, 404, 409, 412, 422, 501)
        assert httpx.Headers(list(fault.headers)).get("x-should-retry") != "false"


@PROFILE
@given(st.lists(faults, min_size=1, max_size=6))
def test_a_write_is_sent_at_most_once_unless_the_server_vouches_for_it(script: list[Fault]) -> None:
    chaos, _, _ = run("write", script)
    for fault in chaos.met[:-1]:
        named = httpx.Headers(list(fault.headers))
        vouched = (
            fault.meets in UNSENT
            or fault.meets == 429
            or named.get("x-should-retry") == "true"
            or (fault.meets == 503 and retry_after(named, 1_000_000.0) is not None)
        )
        assert vouched, fault


@PROFILE
@given(st.lists(faults, min_size=1, max_size=4))
def test_a_read_is_repeated_until_the_tries_or_the_time_are_used_up(script: list[Fault]) -> None:
    chaos, clock, failed = run("read", script)
    worth = (408, 425, 429, 502, 503, 504, *UNSENT, *SENT)
    last = chaos.met[-1]
    if failed is None or last.meets not in worth or dict(last.headers):
        return
    hint = failed.retry_after or 0.0
    left = DEADLINE - (clock.now - 1_000_000.0)
    assert len(chaos.met) == RETRIES + 1 or left <= max(hint, 8.0) + SLACK


@PROFILE
@given(st.dictionaries(st.sampled_from(["retry-after", "retry-after-ms", "ratelimit"]), st.text()))
def test_no_hint_crashes_or_is_out_of_range(reply: dict[str, str]) -> None:
    found = retry_after(reply, 1_000_000.0)
    assert found is None or 0.0 <= found < float("inf")


@pytest.mark.parametrize("kind", REQUESTS)
@pytest.mark.parametrize("meets", UNSENT)
def test_what_was_not_sent_is_always_repeated(kind: str, meets: Any) -> None:
    chaos, _, failed = run(kind, [Fault(0.0, meets)])
    assert len(chaos.met) == RETRIES + 1
    assert isinstance(failed, errors.APIConnectionError)
    assert not failed.sent


@pytest.mark.parametrize("meets", SENT)
def test_what_may_have_been_applied_says_so(meets: Any) -> None:
    chaos, _, failed = run("write", [Fault(0.0, meets)])
    assert len(chaos.met) == 1
    assert isinstance(failed, errors.APIConnectionError)
    assert failed.sent
