"""The tracker: counts, displays, and errors of the terminal."""

from __future__ import annotations

import io
import sys
import threading
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza.progress.displays import as_text
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Broken(io.StringIO):
    """A terminal that went away."""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        raise OSError("gone")


class Clock:
    """Seconds that stand still until they are set."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def _no_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")


def test_events_say_how_far_how_fast_and_how_long() -> None:
    clock = Clock()
    events: list[ProgressEvent] = []
    with DownloadTracker(
        1000, description="x", callback=events.append, clock=clock, display="none"
    ) as tracker:
        clock.now = 1.0
        tracker.update(100)
        clock.now = 2.0
        tracker.update(100)
    first, second, last = events
    assert first == ProgressEvent(100, 1000, 0.1, 100.0, 9.0, "x")
    assert (second.done, second.rate, second.eta) == (200, 100.0, 8.0)
    assert last.done == 200


def test_callbacks_are_spaced_and_the_last_comes_always() -> None:
    clock = Clock()
    events: list[ProgressEvent] = []
    with DownloadTracker(callback=events.append, clock=clock, min_interval=1.0) as tracker:
        for _ in range(100):
            clock.now += 0.1
            tracker.update(1)
    assert len(events) <= 12
    assert events[-1].done == 100
    assert events[-1].total is None
    assert events[-1].fraction is None


@settings(deadline=None)
@given(st.lists(st.one_of(st.integers(0, 10**12), st.none()), max_size=30), st.integers(0, 10**12))
def test_any_sequence_gives_valid_events(course: list[int | None], total: int) -> None:
    clock = Clock()
    events: list[ProgressEvent] = []
    with DownloadTracker(callback=events.append, clock=clock, display="none") as tracker:
        for done in course:
            clock.now += 0.5
            if done is None:
                tracker.set_total(total)
            else:
                tracker.advance_to(done)
    for event in events:
        assert event.fraction is None or 0.0 <= event.fraction <= 1.0
        assert event.rate is None or event.rate >= 0.0
        assert event.eta is None or event.eta >= 0.0
        assert as_text(event)


def test_nothing_is_shown_in_a_pipe_or_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe, terminal = io.StringIO(), Terminal()
    with DownloadTracker(10, stream=pipe) as tracker:
        tracker.update(5)
    monkeypatch.setenv("CI", "true")
    with DownloadTracker(10, stream=terminal) as tracker:
        tracker.update(5)
    assert pipe.getvalue() == terminal.getvalue() == ""


def test_display_none_shows_nothing() -> None:
    terminal = Terminal()
    with DownloadTracker(10, stream=terminal, display="none") as tracker:
        tracker.update(5)
    assert terminal.getvalue() == ""


def test_a_plain_line_is_rewritten_on_a_terminal() -> None:
    terminal, clock = Terminal(), Clock()
    with DownloadTracker(
        2_000_000, description="file", stream=terminal, display="plain", clock=clock
    ) as tracker:
        clock.now = 1.0
        tracker.update(1_000_000)
    shown = terminal.getvalue()
    assert "\rfile   50%  1.0 MB of 2.0 MB  1.0 MB/s  1 s left" in shown
    assert shown.endswith("\n")
    assert shown.count("\n") == 1


def test_plain_lines_go_into_a_file_if_asked() -> None:
    pipe = io.StringIO()
    with DownloadTracker(10, stream=pipe, display="plain", min_interval=0.0) as tracker:
        tracker.update(5)
    assert pipe.getvalue().splitlines()[0].startswith(" 50%")


def test_rich_draws_on_a_terminal() -> None:
    terminal = Terminal()
    with DownloadTracker(10, description="[file]", stream=terminal) as tracker:
        tracker.update(10)
    assert "[file]" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


def test_without_rich_a_plain_line_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamiwaza.progress.displays.importlib.util.find_spec", lambda name: None)
    terminal = Terminal()
    with DownloadTracker(10, stream=terminal) as tracker:
        tracker.update(5)
    assert "\r 50%" in terminal.getvalue()


def test_a_missing_stderr_is_tolerated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with DownloadTracker(10) as tracker:
        tracker.update(5)
    assert tracker.done == 5


@pytest.mark.parametrize("display", ["auto", "rich", "plain"])
def test_a_broken_terminal_is_tolerated(display: Any) -> None:
    events: list[ProgressEvent] = []
    with DownloadTracker(
        10, stream=Broken(), display=display, callback=events.append, min_interval=0.0
    ) as tracker:
        tracker.update(10)
    assert events[-1].done == 10


def test_an_error_passes_and_the_tracker_is_closed() -> None:
    events: list[ProgressEvent] = []
    with pytest.raises(KeyError), DownloadTracker(10, callback=events.append) as tracker:
        raise KeyError("x")
    count = len(events)
    tracker.update(1)
    tracker.close()
    assert len(events) == count


def test_updates_from_threads_are_counted() -> None:
    tracker = DownloadTracker(display="none")

    def update() -> None:
        for _ in range(2000):
            tracker.update(1)

    threads = [threading.Thread(target=update) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tracker.done == 16_000


def test_percent_is_not_shown_as_bytes() -> None:
    terminal = Terminal()
    with DownloadTracker(stream=terminal, display="plain") as tracker:
        tracker.set_total(100, unit="percent")
        tracker.advance_to(95)
    assert " 95%" in terminal.getvalue()
    assert "95 B" not in terminal.getvalue()


def test_a_log_gets_lines_where_there_is_no_terminal(caplog: pytest.LogCaptureFixture) -> None:
    pipe = io.StringIO()
    caplog.set_level("INFO", logger="kamiwaza")
    with DownloadTracker(10, description="file", stream=pipe, min_interval=0.0) as tracker:
        for _ in range(10):
            tracker.update(1)
    assert pipe.getvalue() == ""
    first, last = [record.getMessage() for record in caplog.records]
    assert (first[:9], last[:9]) == ("file   10", "file  100")


def test_a_notebook_gets_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[dict[str, str]] = []
    handle = SimpleNamespace(update=lambda data, raw: shown.append(data))
    display = ModuleType("IPython.display")
    display.display = lambda data, raw, display_id: handle  # type: ignore[attr-defined]  # a module
    kernel = SimpleNamespace(get_ipython=lambda: SimpleNamespace(kernel=object()))
    monkeypatch.setitem(sys.modules, "IPython", kernel)
    monkeypatch.setitem(sys.modules, "IPython.display", display)
    with DownloadTracker(10, description="<file>", min_interval=0.0) as tracker:
        tracker.update(5)
    assert shown[0]["text/plain"].startswith("<file>   50%  5 B of 10 B")
    assert shown[0]["text/html"].startswith('<progress value="0.5000"></progress> &lt;file&gt;')
