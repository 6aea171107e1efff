"""Tracking and reporting the progress of a transfer or an operation."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING, Protocol, Self, TextIO

from kamiwaza.concurrency.locks import new_reentrant_lock
from kamiwaza.progress.displays import Display, DisplayKind, choose_display

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
from kamiwaza.progress.event import ProgressEvent, Unit

_SMOOTHING = 0.3


class Monotonic(Protocol):
    """A monotonic clock, such as the `time` module."""

    def monotonic(self) -> float:
        """Return seconds from an arbitrary start."""
        ...


class DownloadTracker:
    """Counts transferred bytes and reports the progress; a context manager.

    Threads may share a tracker. An error of the terminal does not disturb the transfer.
    """

    def __init__(
        self,
        total_size: int | None = None,
        *,
        description: str = "",
        display: DisplayKind = "auto",
        callback: Callable[[ProgressEvent], None] | None = None,
        min_interval: float = 0.1,
        stream: TextIO | None = None,
        clock: Monotonic | None = None,
    ) -> None:
        """Start at zero. Nothing is shown yet.

        Args:
            total_size: bytes in all. Default: unknown.
            description: text in front of the progress.
            display: "auto" shows a bar in a notebook and on a terminal (with rich if it is
                installed), logs lines elsewhere if the logger `kamiwaza` is set to INFO, and
                never writes into a pipe. "notebook", "rich", "plain", "log" and "none" choose
                one.
            callback: called with each `ProgressEvent`, also without a display.
            min_interval: seconds between two reports. The last report always comes.
            stream: where to show it. Default: standard error.
            clock: measures the time. Default: the `time` module.
        """
        self._total = total_size
        self._unit: Unit = "bytes"
        self._description = description
        self._display_kind: DisplayKind = display
        self._callback = callback
        self._min_interval = min_interval
        self._stream = stream
        self._clock: Monotonic = clock or time
        self._display: Display | None = None
        self._lock = new_reentrant_lock()
        self._done = 0
        self._rate: float | None = None
        self._mark = (self._clock.monotonic(), 0)
        self._shown_at: float | None = None
        self._closed = False

    def __enter__(self) -> Self:
        """Return the tracker."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the tracker, also after an error."""
        self.close()

    @property
    def done(self) -> int:
        """Return the transferred amount."""
        return self._done

    @property
    def total(self) -> int | None:
        """Return the amount in all, None if unknown."""
        return self._total

    def set_total(self, n: int | None, *, unit: Unit = "bytes") -> None:
        """Set the amount in all.

        Args:
            n: the amount; None if unknown.
            unit: "bytes", "percent" if sizes are unknown, or "items" of many calls.
        """
        with self._lock:
            self._total = n
            self._unit = unit

    def update(self, n: int) -> None:
        """Add to the transferred amount.

        Args:
            n: the amount to add.
        """
        with self._lock:
            self._done += n
            self._tick()

    def advance_to(self, done: int) -> None:
        """Set the transferred amount.

        Args:
            done: the new amount; it may be smaller than before.
        """
        with self._lock:
            self._done = done
            self._tick()

    def close(self) -> None:
        """Send the last report and clean the terminal. Calling it again has no effect."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                self._report(self._clock.monotonic())
            finally:
                with contextlib.suppress(Exception):
                    self._opened_display().close()

    def _tick(self) -> None:
        now = self._clock.monotonic()
        due = self._shown_at is None or now - self._shown_at >= self._min_interval
        if due and not self._closed:
            self._report(now)

    def _report(self, now: float) -> None:
        self._shown_at = now
        self._measure(now)
        event = self._event()
        with contextlib.suppress(Exception):
            self._opened_display().show(event)
        if self._callback is not None:
            self._callback(event)

    def _measure(self, now: float) -> None:
        then, before = self._mark
        if now <= then or self._done < before:
            return
        speed = (self._done - before) / (now - then)
        known = self._rate
        self._rate = speed if known is None else known + _SMOOTHING * (speed - known)
        self._mark = (now, self._done)

    def _event(self) -> ProgressEvent:
        total, rate = self._total, self._rate
        fraction = min(max(self._done / total, 0.0), 1.0) if total else None
        eta = max(total - self._done, 0) / rate if total is not None and rate else None
        return ProgressEvent(self._done, total, fraction, rate, eta, self._description, self._unit)

    def _opened_display(self) -> Display:
        if self._display is None:
            self._display = choose_display(self._display_kind, self._stream or sys.stderr)
        return self._display


def as_tracker(
    progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None,
    *,
    description: str,
    clock: Monotonic | None = None,
) -> DownloadTracker | None:
    """Return the tracker for a `progress=` argument, None for no progress.

    Args:
        progress: True shows a bar, a function is called with each event, and a tracker is
            returned as it is; its owner closes it.
        description: text in front of the progress.
        clock: measures the time. Default: the `time` module.
    """
    if progress is None or progress is False:
        return None
    if isinstance(progress, DownloadTracker):
        return progress
    if progress is True:
        return DownloadTracker(description=description, clock=clock)
    return DownloadTracker(description=description, clock=clock, display="none", callback=progress)
