# Written by scripts/unasync.py from kamiwaza/_async/services/openai/_text_stream.py: edit that.
"""What streams of text from a model have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from types import TracebackType

    from kamiwaza._sync.streaming.event_stream import EventStream

E = TypeVar("E")


class TextStream(NotPicklable, ABC, Generic[E]):
    """Text that a model writes, collected from a stream of events."""

    def __init__(self, events: EventStream[E]) -> None:
        """Collect the text of a stream.

        Args:
            events: the stream of events.
        """
        self.events: EventStream[E] = events
        self._parts: list[str] = []

    @property
    def text(self) -> str:
        """The text that was read so far."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    def __iter__(self) -> Self:
        """Return the stream itself; you can read it once."""
        return self

    @abstractmethod
    def __next__(self) -> str:
        """Return the next part of the text."""

    def __enter__(self) -> Self:
        """Send the request and return the stream."""
        self.events.__enter__()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        self.close()

    def close(self) -> None:
        """Stop reading and release the connection. You may call it again."""
        self.events.close()

    def read(self) -> str:
        """Read the text to its end and return it."""
        for _ in self:
            pass
        return self.text
