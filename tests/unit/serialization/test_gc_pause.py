"""The garbage collector is paused only while large answers are read."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from kamiwaza.serialization import gc_pause
from kamiwaza.serialization.gc_pause import collector_paused


def test_it_is_off_inside_and_on_afterwards() -> None:
    with collector_paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_turns_it_on_again() -> None:
    with pytest.raises(ValueError, match="bad"), collector_paused():
        raise ValueError("bad")
    assert gc.isenabled()


def test_the_last_one_to_leave_turns_it_on() -> None:
    entered, leave = threading.Event(), threading.Event()

    def stay() -> None:
        with collector_paused():
            entered.set()
            leave.wait(5)

    thread = threading.Thread(target=stay)
    with collector_paused():
        thread.start()
        assert entered.wait(5)
    assert not gc.isenabled()
    leave.set()
    thread.join(5)
    assert gc.isenabled()


def test_who_has_no_collector_gets_none() -> None:
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_new_objects_are_old_at_once() -> None:
    """The collector does not visit them again and again while they are few."""
    with collector_paused():
        kept = [list[int]() for _ in range(5_000)]
    assert gc.get_count()[0] < 1_000
    assert any(found is kept for found in gc.get_objects(generation=2))
    assert gc.get_freeze_count() == 0


def test_frozen_objects_stay_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gc_pause, "_uses_freeze", False)
    gc.freeze()
    try:
        with collector_paused():
            pass
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


class Ring:
    """An object that only the cyclic collector can free."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_with_cycles_does_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that only decodes large answers would never reach a collection of its own."""
    monkeypatch.setattr(gc_pause, "_MOST_UNSEEN", 10_000)
    monkeypatch.setattr(gc_pause, "_uses_freeze", False)
    rings = weakref.WeakSet[Ring]()
    for _ in range(200):
        with collector_paused():
            for _ in range(100):
                rings.add(Ring())
    assert len(rings) < 15_000
