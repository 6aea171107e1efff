"""Displays of progress: a bar in a notebook or on a terminal, lines of text, lines in a log."""

from __future__ import annotations

import contextlib
import html
import importlib.util
import logging
import os
import sys
import time
from typing import TYPE_CHECKING, Literal, Protocol, TextIO

from kamiwaza.logger import logger

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza.progress.event import ProgressEvent

DisplayKind = Literal["auto", "notebook", "rich", "plain", "log", "none"]

# Seconds between two lines in a log.
_LOG_INTERVAL = 10.0

_UNITS = ("B", "kB", "MB", "GB", "TB")


class Display(Protocol):
    """Shows progress events."""

    def show(self, event: ProgressEvent) -> None:
        """Show an event in place of the one before it."""
        ...

    def close(self) -> None:
        """End the display and clean the terminal."""
        ...


class _NullDisplay:
    """Shows nothing."""

    def show(self, event: ProgressEvent) -> None:
        """Ignore the event."""

    def close(self) -> None:
        """Do nothing."""


class _TextDisplay:
    """One line of text, rewritten in place on a terminal."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._in_place = stream.isatty()
        self._width = 0

    def show(self, event: ProgressEvent) -> None:
        """Write the event as text."""
        text = as_text(event)
        padded = text.ljust(self._width)
        self._width = len(text)
        self._stream.write(f"\r{padded}" if self._in_place else f"{text}\n")
        self._stream.flush()

    def close(self) -> None:
        """End the line."""
        if self._in_place and self._width:
            self._stream.write("\n")
            self._stream.flush()


class _LogDisplay:
    """Lines in the log of this library at level INFO, one every ten seconds and one at the end."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._logged_at: float | None = None
        self._pending: ProgressEvent | None = None

    def show(self, event: ProgressEvent) -> None:
        """Log the event if the last line is old enough."""
        self._pending = event
        now = self._now()
        if self._logged_at is None or now - self._logged_at >= _LOG_INTERVAL:
            self._logged_at = now
            self._log()

    def close(self) -> None:
        """Log the last event."""
        self._log()

    def _log(self) -> None:
        if self._pending is not None:
            logger.info("%s", as_text(self._pending))
            self._pending = None


class _NotebookDisplay:
    """A line of text in the output of a notebook cell, replaced in place."""

    def __init__(self) -> None:
        self._handle = importlib.import_module("IPython.display").display(
            {"text/plain": ""}, raw=True, display_id=True
        )

    def show(self, event: ProgressEvent) -> None:
        """Replace the text."""
        text = as_text(event)
        fraction = "" if event.fraction is None else f' value="{event.fraction:.4f}"'
        bar = f"<progress{fraction}></progress> {html.escape(text)}"
        self._handle.update({"text/plain": text, "text/html": bar}, raw=True)

    def close(self) -> None:
        """Leave the last state in the output."""


class _RichDisplay:
    """A bar of rich (the `progress` extra)."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        columns = (BarColumn(), TextColumn("{task.description}", markup=False))
        self._bar = Progress(*columns, console=Console(file=stream))
        self._task = self._bar.add_task("", total=None)
        self._bar.start()

    def show(self, event: ProgressEvent) -> None:
        """Update the bar."""
        self._bar.update(
            self._task, completed=event.done, total=event.total, description=as_text(event)
        )

    def close(self) -> None:
        """Remove the bar."""
        self._bar.stop()


def choose_display(kind: DisplayKind, stream: TextIO) -> Display:
    """Return a display of this kind on a stream; one that shows nothing if that fails."""
    with contextlib.suppress(Exception):
        if kind == "auto":
            kind = _best_kind(stream)
        if kind == "notebook":
            return _NotebookDisplay()
        if kind == "rich":
            return _RichDisplay(stream)
        if kind == "log":
            return _LogDisplay()
        if kind == "plain":
            return _TextDisplay(stream)
    return _NullDisplay()


def _best_kind(stream: TextIO) -> DisplayKind:
    if is_notebook():
        return "notebook"
    if not stream.isatty() or os.environ.get("CI") or os.environ.get("TERM") == "dumb":
        return "log" if logger.isEnabledFor(logging.INFO) else "none"
    return "rich" if importlib.util.find_spec("rich") is not None else "plain"


def is_notebook() -> bool:
    """Return whether the program runs in the kernel of a notebook."""
    ipython = sys.modules.get("IPython")
    shell = None if ipython is None else ipython.get_ipython()
    return shell is not None and getattr(shell, "kernel", None) is not None


def as_text(event: ProgressEvent) -> str:
    """Return an event as one line of text."""
    parts = [event.description] if event.description else []
    if event.fraction is not None:
        parts.append(f"{event.fraction:4.0%}")
    if event.unit == "bytes":
        parts.append(_size(event.done) + (f" of {_size(event.total)}" if event.total else ""))
        parts += [f"{_size(event.rate)}/s"] if event.rate is not None else []
    if event.unit == "items":
        parts.append(f"{event.done:,}" + (f" of {event.total:,}" if event.total else ""))
        parts += [f"{event.rate:,.0f}/s"] if event.rate is not None else []
    if event.eta is not None:
        parts.append(f"{event.eta:.0f} s left")
    return "  ".join(parts)


def _size(amount: float) -> str:
    for unit in _UNITS[:-1]:
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} {_UNITS[-1]}"
