"""Both clocks of the sandbox."""

from __future__ import annotations

import pytest

from kamiwaza.sandbox import RunningClock, SandboxClock
from kamiwaza.sandbox.clock import START_TIME, stamp


def test_time_moves_only_when_advanced() -> None:
    clock = SandboxClock()
    assert (clock.time(), clock.monotonic()) == (START_TIME, 0)
    clock.advance(1.5)
    clock.sleep(2)
    clock.sleep(-1)
    assert (clock.time(), clock.monotonic()) == (START_TIME + 3.5, 3.5)
    with pytest.raises(ValueError, match="turned back"):
        clock.advance(-1)


@pytest.mark.anyio
async def test_waiting_in_a_task_advances_it() -> None:
    clock = SandboxClock(start=10)
    await clock.asleep(5)
    assert clock.time() == 15


@pytest.mark.anyio
async def test_a_running_clock_runs_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    now, slept = [100.0], []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("time.sleep", slept.append)
    monkeypatch.setattr("anyio.sleep", sleep)
    clock = RunningClock(60, start=0)
    now[0] += 2
    assert (clock.time(), clock.monotonic()) == (120, 120)
    clock.sleep(30)
    await clock.asleep(60)
    assert slept == [0.5, 1]
    with pytest.raises(ValueError, match="positive"):
        RunningClock(0)


def test_a_running_clock_can_be_advanced(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    clock = RunningClock(60, start=0)
    now[0] += 1
    clock.advance(600)
    assert (clock.time(), clock.monotonic()) == (660, 660)
    assert clock.real_time.time() == 601
    clock.advance(10)
    assert clock.real_time.time() == 611
    with pytest.raises(ValueError, match="turned back"):
        clock.advance(-1)


def test_times_are_written_in_utc() -> None:
    assert stamp(START_TIME) == "2026-01-05T09:00:00Z"
    assert stamp(START_TIME + 0.25) == "2026-01-05T09:00:00.250000Z"
