"""What streams of text from a model have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from types import TracebackType

    from kamiwaza._async.streaming.event_stream import AsyncEventStream

E = TypeVar("E")


class AsyncTextStream(NotPicklable, ABC, Generic[E]):
    """Text that a model writes, collected from a stream of events."""

    def __init__(self, events: AsyncEventStream[E]) -> None:
        """Collect the text of a stream.

        Args:
            events: the stream of events.
        """
        self.events: AsyncEventStream[E] = events
        self._parts: list[str] = []

    @property
    def text(self) -> str:
        """The text that was read so far."""
        if len(self._parts) > 1:
            self._parts = ["".join(self._parts)]
        return self._parts[0] if self._parts else ""

    def __aiter__(self) -> Self:
        """Return the stream itself; you can read it once."""
        return self

    @abstractmethod
    async def __anext__(self) -> str:
        """Return the next part of the text."""

    async def __aenter__(self) -> Self:
        """Send the request and return the stream."""
        await self.events.__aenter__()
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        await self.close()

    async def close(self) -> None:
        """Stop reading and release the connection. You may call it again."""
        await self.events.close()

    async def read(self) -> str:
        """Read the text to its end and return it."""
        async for _ in self:
            pass
        return self.text
