"""Displays of progress: a rich bar, a line of text, nothing."""

from __future__ import annotations

import contextlib
import importlib.util
import os
from typing import TYPE_CHECKING, Literal, Protocol, TextIO

if TYPE_CHECKING:
    from kamiwaza.progress.event import ProgressEvent

DisplayKind = Literal["auto", "rich", "plain", "none"]

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
        if kind == "rich":
            return _RichDisplay(stream)
        if kind == "plain":
            return _TextDisplay(stream)
    return _NullDisplay()


def _best_kind(stream: TextIO) -> DisplayKind:
    if not stream.isatty() or os.environ.get("CI") or os.environ.get("TERM") == "dumb":
        return "none"
    return "rich" if importlib.util.find_spec("rich") is not None else "plain"


def as_text(event: ProgressEvent) -> str:
    """Return an event as one line of text."""
    parts = [event.description] if event.description else []
    if event.fraction is not None:
        parts.append(f"{event.fraction:4.0%}")
    if event.unit == "bytes":
        parts.append(_size(event.done) + (f" of {_size(event.total)}" if event.total else ""))
        parts += [f"{_size(event.rate)}/s"] if event.rate is not None else []
    if event.eta is not None:
        parts.append(f"{event.eta:.0f} s left")
    return "  ".join(parts)


def _size(amount: float) -> str:
    for unit in _UNITS[:-1]:
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} {_UNITS[-1]}"
