"""Sessions that are kept alive in the background."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio
import pytest

from kamiwaza import ConflictError, ServerError
from tests.halves import Half
from tests.unit.workrooms.contexts import enter, leave

PATIENCE = 20.0


@pytest.fixture
def room(half: Half) -> Any:
    return half.do(half.client.workrooms.create("Research", type="persistent"))


def until(half: Half, done: Callable[[], bool]) -> None:
    """Let threads and tasks go on until something has happened, which takes them no time."""

    async def idle() -> None:
        with anyio.fail_after(PATIENCE):
            while not done():
                await anyio.sleep(0.01)

    if half.name == "async":
        half.do(idle())
        return
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def beats(half: Half) -> int:
    return len(half.sent("POST", "/sessions/heartbeat"))


def has_beaten(half: Half, times: int) -> bool:
    return beats(half) == times


def test_it_beats_as_often_as_the_platform_asks(half: Half, room: Any) -> None:
    session = half.client.workrooms.sessions.keep_alive(room)
    assert session.last is None
    half.do(enter(session))
    assert beats(half) == 1
    for number in (2, 3, 4, 5):
        half.advance(30)
        until(half, partial(has_beaten, half, number))
    assert half.do(half.client.workrooms.lifecycle_summary(room)).active_session_count == 1
    half.do(leave(session))
    half.advance(300)
    assert beats(half) == 5


def test_what_is_looked_at_is_said_with_every_beat(half: Half, room: Any) -> None:
    session = half.client.workrooms.sessions.keep_alive(room, session_state="idle")
    half.do(enter(session))
    half.do(session.focus("why"))
    half.advance(31)
    until(half, lambda: beats(half) == 3)
    sent = [seen.request.body for seen in half.sent("POST", "/sessions/heartbeat")]
    assert sent[0] == b'{"session_state":"idle"}'
    assert sent[1] == sent[2] == b'{"session_state":"idle","focused_thread_key":"why"}'
    half.do(leave(session))


def test_a_platform_in_trouble_is_asked_again_with_the_next_beat(half: Half, room: Any) -> None:
    client = half.new_client(max_retries=0)
    session = client.workrooms.sessions.keep_alive(room)
    half.do(enter(session))
    half.sandbox.fail_next(status=500, operation="workrooms.heartbeat_workroom_session")
    half.advance(30)
    until(half, lambda: isinstance(session.error, ServerError))
    half.advance(30)
    until(half, lambda: beats(half) == 3 and session.error is None)
    half.do(leave(session))
    assert session.last is not None


def test_a_refusal_ends_it_and_is_raised_at_the_end(half: Half, room: Any) -> None:
    session = half.client.workrooms.sessions.keep_alive(room)
    half.do(enter(session))
    half.do(half.do(half.client.workrooms.archive(room)).wait())
    half.advance(30)
    until(half, lambda: session.error is not None)
    before = beats(half)
    half.advance(300)
    with pytest.raises(ConflictError, match="archived"):
        half.do(leave(session))
    assert beats(half) == before


def test_what_the_block_raises_is_not_hidden(half: Half, room: Any) -> None:
    session = half.client.workrooms.sessions.keep_alive(room)
    half.do(enter(session))
    half.do(half.do(half.client.workrooms.archive(room)).wait())
    half.advance(30)
    until(half, lambda: session.error is not None)
    assert half.do(leave(session, KeyError("mine"))) is None


def test_the_first_refusal_is_raised_at_once(half: Half, room: Any) -> None:
    half.do(half.do(half.client.workrooms.archive(room)).wait())
    with pytest.raises(ConflictError):
        half.do(enter(half.client.workrooms.sessions.keep_alive(room)))


def test_it_may_be_used_again(half: Half, room: Any) -> None:
    session = half.client.workrooms.sessions.keep_alive(room)
    for number in (1, 2):
        half.do(enter(session))
        half.advance(30)
        until(half, partial(has_beaten, half, 2 * number))
        half.do(leave(session))
        assert beats(half) == 2 * number
