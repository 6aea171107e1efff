# Written by scripts/unasync.py from kamiwaza/_async/event_stream.py: edit that.
"""Objects that arrive one by one over a connection that stays open."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

from kamiwaza.errors import APIConnectionError, StreamInterruptedError
from kamiwaza.events import MAX_EVENT_SIZE, EventDecoder, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from types import TracebackType

T = TypeVar("T")


class ByteSource(Protocol):
    """An answer whose body arrives in pieces."""

    def iter_bytes(self) -> Iterator[bytes]:
        """Return the pieces of the body as they arrive."""
        ...


class EventStream(Generic[T]):
    """Iterate over the events of a stream while they arrive, each as an object.

    The request is sent when the first event is asked for, or at the start of a `with` block.
    Close the stream (or leave the block) to give the connection back before its end. Only one
    task or thread may iterate.
    """

    def __init__(
        self,
        open: Callable[[str], AbstractContextManager[ByteSource]],
        parse: Callable[[ServerSentEvent], T | None],
        *,
        name: str,
        is_last: Callable[[ServerSentEvent], bool] | None = None,
        last_event_id: str = "",
        max_event_size: int = MAX_EVENT_SIZE,
    ) -> None:
        """Prepare a stream without sending anything.

        Args:
            open: Sends the request, given the id of the last event seen (empty at first).
            parse: Turns an event into an object; None skips the event.
            name: The operation, for the texts of errors.
            is_last: Tells the event that ends the stream; a stream that stops without it counts
                as cut. None means that the stream may stop at any time.
            last_event_id: Where an earlier stream stopped.
            max_event_size: Bytes one event may have.
        """
        self._open, self._parse, self._is_last = open, parse, is_last
        self._name = name
        self._decoder = EventDecoder(last_event_id=last_event_id, max_event_size=max_event_size)
        self._ready: deque[T] = deque()
        self._chunks: Iterator[bytes] | None = None
        self._context: AbstractContextManager[ByteSource] | None = None
        self._failure: Exception | None = None
        self._over = False

    @property
    def last_event_id(self) -> str:
        """The id of the last event that arrived whole; empty when the platform sends none."""
        return self._decoder.last_event_id

    @property
    def retry(self) -> float | None:
        """The seconds the platform asks to wait before connecting again, if it said so."""
        return self._decoder.retry

    @property
    def closed(self) -> bool:
        """True when nothing more will arrive."""
        return self._over

    def __iter__(self) -> Self:
        """Return the stream itself: it can be read once."""
        return self

    def __next__(self) -> T:
        """Return the next object, waiting for it.

        Raises StreamInterruptedError if the stream was cut.
        """
        while not self._ready:
            if self._failure is not None:
                failure, self._failure = self._failure, None
                raise failure
            if self._over:
                raise StopIteration
            self._receive()
        return self._ready.popleft()

    def __enter__(self) -> Self:
        """Send the request and return the stream."""
        if not self._over:
            self._connected()
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
        """Give the connection back; what has not been read is lost. May be called again."""
        self._over = True
        self._ready.clear()
        self._disconnect()

    def _connected(self) -> Iterator[bytes]:
        if self._chunks is None:
            context = self._open(self.last_event_id)
            source = context.__enter__()
            self._context = context
            self._chunks = source.iter_bytes()
        return self._chunks

    def _disconnect(self) -> None:
        context, self._context, self._chunks = self._context, None, None
        if context is not None:
            context.__exit__(None, None, None)

    def _receive(self) -> None:
        """Wait for the next piece; keep its events, and a failure for when they are consumed."""
        try:
            chunks = self._connected()
        except BaseException:
            self._over = True
            raise
        try:
            chunk = chunks.__next__()
            for event in self._decoder.feed(chunk):
                if self._is_last is not None and self._is_last(event):
                    self._over = True
                    break
                item = self._parse(event)
                if item is not None:
                    self._ready.append(item)
        except StopIteration:
            self._over = True
            if self._is_last is not None:
                self._failure = self._cut("it stopped before its last event")
        except APIConnectionError as error:
            self._over = True
            self._failure = self._cut(str(error.args[0]))
            self._failure.__cause__ = error
        except Exception as error:
            self._over = True
            self._failure = error
        if self._over:
            self._disconnect()

    def _cut(self, why: str) -> StreamInterruptedError:
        return StreamInterruptedError(f"the stream was cut: {why}", operation=self._name)
