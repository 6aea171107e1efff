"""Ways of drawing progress for a person: a rich bar, a line of text, nothing."""

from __future__ import annotations

import contextlib
import importlib.util
import os
from typing import TYPE_CHECKING, Literal, Protocol, TextIO

if TYPE_CHECKING:
    from kamiwaza.progress.event import ProgressEvent

Display = Literal["auto", "rich", "plain", "none"]

_UNITS = ("B", "kB", "MB", "GB", "TB")


class Screen(Protocol):
    """A way to show events to a person."""

    def show(self, event: ProgressEvent) -> None:
        """Show the event in place of the one before."""
        ...

    def close(self) -> None:
        """Leave the terminal clean."""
        ...


class _Nowhere:
    """Shows nothing."""

    def show(self, event: ProgressEvent) -> None:
        """Ignore the event."""

    def close(self) -> None:
        """Nothing to clean."""


class _Line:
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


class _RichBar:
    """A bar drawn by rich (the `progress` extra)."""

    def __init__(self, stream: TextIO) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        columns = (BarColumn(), TextColumn("{task.description}", markup=False))
        self._bar = Progress(*columns, console=Console(file=stream))
        self._task = self._bar.add_task("", total=None)
        self._bar.start()

    def show(self, event: ProgressEvent) -> None:
        """Move the bar."""
        self._bar.update(
            self._task, completed=event.done, total=event.total, description=as_text(event)
        )

    def close(self) -> None:
        """Stop drawing."""
        self._bar.stop()


def choose_screen(display: Display, stream: TextIO) -> Screen:
    """Choose how to show events on this stream; nothing if the stream does not play along."""
    with contextlib.suppress(Exception):
        if display == "auto":
            display = _best_display(stream)
        if display == "rich":
            return _RichBar(stream)
        if display == "plain":
            return _Line(stream)
    return _Nowhere()


def _best_display(stream: TextIO) -> Display:
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
