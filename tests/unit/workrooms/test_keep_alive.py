"""Sessions that are kept alive beside what else is done."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from kamiwaza import ConflictError, ServerError
from tests.unit.colours import Colour
from tests.unit.workrooms.contexts import enter, leave

PATIENCE = 20.0


@pytest.fixture
def room(colour: Colour) -> Any:
    return colour.do(colour.client.workrooms.create("Research", type="persistent"))


def until(colour: Colour, done: Callable[[], bool]) -> None:
    """Let threads and tasks go on until something has happened, which takes them no time."""

    async def idle() -> None:
        with anyio.fail_after(PATIENCE):
            while not done():
                await anyio.sleep(0.01)

    if colour.name == "async":
        colour.do(idle())
        return
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def beats(colour: Colour) -> int:
    return len(colour.sent("POST", "/sessions/heartbeat"))


def test_it_beats_as_often_as_the_platform_asks(colour: Colour, room: Any) -> None:
    session = colour.client.workrooms.sessions.keep_alive(room)
    assert session.last is None
    colour.do(enter(session))
    assert beats(colour) == 1
    for number in (2, 3, 4, 5):
        colour.advance(30)
        until(colour, lambda number=number: beats(colour) == number)  # type: ignore[misc]
    assert colour.do(colour.client.workrooms.lifecycle_summary(room)).active_session_count == 1
    colour.do(leave(session))
    colour.advance(300)
    assert beats(colour) == 5


def test_what_is_looked_at_is_said_with_every_beat(colour: Colour, room: Any) -> None:
    session = colour.client.workrooms.sessions.keep_alive(room, session_state="idle")
    colour.do(enter(session))
    colour.do(session.focus("why"))
    colour.advance(31)
    until(colour, lambda: beats(colour) == 3)
    sent = [seen.request.body for seen in colour.sent("POST", "/sessions/heartbeat")]
    assert sent[0] == b'{"session_state":"idle"}'
    assert sent[1] == sent[2] == b'{"session_state":"idle","focused_thread_key":"why"}'
    colour.do(leave(session))


def test_a_platform_in_trouble_is_asked_again_with_the_next_beat(colour: Colour, room: Any) -> None:
    client = colour.new_client(max_retries=0)
    session = client.workrooms.sessions.keep_alive(room)
    colour.do(enter(session))
    colour.sandbox.fail_next(status=500, operation="workrooms.heartbeat_workroom_session")
    colour.advance(30)
    until(colour, lambda: isinstance(session.error, ServerError))
    colour.advance(30)
    until(colour, lambda: beats(colour) == 3 and session.error is None)
    colour.do(leave(session))
    assert session.last is not None


def test_a_refusal_ends_it_and_is_raised_at_the_end(colour: Colour, room: Any) -> None:
    session = colour.client.workrooms.sessions.keep_alive(room)
    colour.do(enter(session))
    colour.do(colour.do(colour.client.workrooms.archive(room)).wait())
    colour.advance(30)
    until(colour, lambda: session.error is not None)
    before = beats(colour)
    colour.advance(300)
    with pytest.raises(ConflictError, match="archived"):
        colour.do(leave(session))
    assert beats(colour) == before


def test_what_the_block_raises_is_not_hidden(colour: Colour, room: Any) -> None:
    session = colour.client.workrooms.sessions.keep_alive(room)
    colour.do(enter(session))
    colour.do(colour.do(colour.client.workrooms.archive(room)).wait())
    colour.advance(30)
    until(colour, lambda: session.error is not None)
    assert colour.do(leave(session, KeyError("mine"))) is None


def test_the_first_refusal_is_raised_at_once(colour: Colour, room: Any) -> None:
    colour.do(colour.do(colour.client.workrooms.archive(room)).wait())
    with pytest.raises(ConflictError):
        colour.do(enter(colour.client.workrooms.sessions.keep_alive(room)))


def test_it_may_be_used_again(colour: Colour, room: Any) -> None:
    session = colour.client.workrooms.sessions.keep_alive(room)
    for number in (1, 2):
        colour.do(enter(session))
        colour.advance(30)
        until(colour, lambda number=number: beats(colour) == 2 * number)  # type: ignore[misc]
        colour.do(leave(session))
        assert beats(colour) == 2 * number
