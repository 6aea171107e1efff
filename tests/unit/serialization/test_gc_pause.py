"""The collector is off while large answers become objects, and never afterwards."""

from __future__ import annotations

import gc
import threading

import pytest

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
