"""Showing how far something is: on a terminal, to a function, or nowhere."""

from __future__ import annotations

import contextlib
import sys
import time
from typing import TYPE_CHECKING, Protocol, Self, TextIO

from kamiwaza.concurrency.locks import new_reentrant_lock
from kamiwaza.progress.displays import Display, Screen, choose_screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
from kamiwaza.progress.event import ProgressEvent, Unit

_SMOOTHING = 0.3


class Monotonic(Protocol):
    """Anything that tells seconds which never go backwards; the `time` module does."""

    def monotonic(self) -> float:
        """Return seconds; only differences mean something."""
        ...


class DownloadTracker:
    """Counts what has been transferred and shows it; a context manager.

    `display` "auto" draws on a terminal only (with rich if it is installed) and is silent in
    pipes and CI. `callback` is called in any case, at most every `min_interval` seconds and
    once at the end. Threads may share a tracker. A broken terminal never disturbs the transfer.
    """

    def __init__(
        self,
        total_size: int | None = None,
        *,
        description: str = "",
        display: Display = "auto",
        callback: Callable[[ProgressEvent], None] | None = None,
        min_interval: float = 0.1,
        stream: TextIO | None = None,
        clock: Monotonic | None = None,
    ) -> None:
        """Begin at zero of `total_size` bytes (None: not known); shows nothing yet."""
        self._total = total_size
        self._unit: Unit = "bytes"
        self._description = description
        self._display: Display = display
        self._callback = callback
        self._min_interval = min_interval
        self._stream = stream
        self._clock: Monotonic = clock or time
        self._screen: Screen | None = None
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
        """Return how much has been transferred."""
        return self._done

    @property
    def total(self) -> int | None:
        """Return how much there is in all, None when not known."""
        return self._total

    def set_total(self, n: int | None, *, unit: Unit = "bytes") -> None:
        """Set how much there is in all, once it is known."""
        with self._lock:
            self._total = n
            self._unit = unit

    def update(self, n: int) -> None:
        """Count `n` more."""
        with self._lock:
            self._done += n
            self._tick()

    def advance_to(self, done: int) -> None:
        """Set how much is done, for transfers that report a position; it may also go back."""
        with self._lock:
            self._done = done
            self._tick()

    def close(self) -> None:
        """Report for the last time and leave the terminal clean. May be called twice."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            try:
                self._report(self._clock.monotonic())
            finally:
                with contextlib.suppress(Exception):
                    self._chosen_screen().close()

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
            self._chosen_screen().show(event)
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

    def _chosen_screen(self) -> Screen:
        if self._screen is None:
            self._screen = choose_screen(self._display, self._stream or sys.stderr)
        return self._screen


def as_tracker(
    progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None,
    *,
    description: str,
    clock: Monotonic | None = None,
) -> DownloadTracker | None:
    """Return the tracker that `progress=` means: True shows a bar, a function is called.

    None for no progress. A tracker is taken as it is, and stays its maker's to close.
    """
    if progress is None or progress is False:
        return None
    if isinstance(progress, DownloadTracker):
        return progress
    if progress is True:
        return DownloadTracker(description=description, clock=clock)
    return DownloadTracker(description=description, clock=clock, display="none", callback=progress)
