# Written by scripts/unasync.py from kamiwaza/_async/streaming/event_stream.py: edit that.
"""Event streams: iteration, reconnecting and closing."""

from __future__ import annotations

import contextlib
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from kamiwaza.clock import Clock
from kamiwaza.concurrency.interruptible import InterruptedWaitError, Interruptible
from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    KamiwazaError,
    StreamInterruptedError,
)
from kamiwaza.errors.short_traceback import shorten_traceback
from kamiwaza.logger import logger
from kamiwaza.serialization.not_picklable import NotPicklable
from kamiwaza.streaming.reconnect import ReconnectPolicy, is_transient
from kamiwaza.streaming.sse import MAX_EVENT_SIZE, EventDecoder, SeenIds, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from types import TracebackType

S = TypeVar("S")
T = TypeVar("T")


# Seconds between two checks of `closed` during a pause.
_SLICE = 0.25
_NO_CONTENT = 204


class ByteSource(Protocol):
    """An open answer whose body arrives in chunks."""

    @property
    def status(self) -> int:
        """The status of the answer."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Return the chunks of the body as they arrive."""
        ...

    def interrupt(self) -> None:
        """Wake the thread that waits for the next chunk."""
        ...


class EventStream(NotPicklable, Generic[T]):
    """Iterate over the events of a stream as they arrive.

    The request is sent at the first event or at the start of a `with` block. Close the stream or
    leave the block to return the connection. Any task or thread may close the stream; the
    iteration then ends. Only one task or thread may iterate.

    With a reconnect policy a lost stream is opened again after the last event, and every event
    is given once. Without a policy, or if the platform sends no ids, a lost stream raises
    StreamInterruptedError.
    """

    def __init__(
        self,
        open: Callable[[str], AbstractContextManager[ByteSource]],
        parse: Callable[[ServerSentEvent], T | None],
        *,
        name: str,
        is_last: Callable[[ServerSentEvent], bool] | None = None,
        yield_last: bool = False,
        endless: bool = False,
        last_event_id: str = "",
        max_event_size: int = MAX_EVENT_SIZE,
        reconnect: ReconnectPolicy | None = None,
        clock: Clock | None = None,
        lenient: bool = False,
        explain: Callable[[StreamInterruptedError], StreamInterruptedError | None] | None = None,
    ) -> None:
        """Prepare a stream without sending anything.

        Args:
            open: sends the request, given the id of the last event (empty at first).
            parse: converts an event to an object; None skips the event.
            name: the name of the operation, for the texts of errors.
            is_last: returns True for the event that ends the stream; a stream that stops without
                it was cut. Default: the stream may stop at any time.
            yield_last: also give the last event.
            endless: the stream has no regular end, so a stream that stops was cut.
            last_event_id: the id of the last event of an earlier stream. Default: none.
            max_event_size: largest size of an event in bytes.
            reconnect: the policy for lost streams. Default: a lost stream is an error.
            clock: measures and passes the time. Default: the system's clock.
            lenient: also pass lines that are not events to `parse`; see `EventDecoder`.
            explain: given the error of a cut stream, returns the error to raise, or None if
                the stream was complete.
        """
        self._open, self._parse, self._is_last = open, parse, is_last
        self._yield_last, self._endless = yield_last, endless
        self._name, self._max_size = name, max_event_size
        self._policy, self._clock = reconnect, clock or Clock()
        self._lenient, self._explain = lenient, explain
        self._seen = SeenIds() if reconnect is not None else None
        if self._seen is not None:
            # The server may send the event with this id again after the resume.
            self._seen.check(last_event_id)
        self._decoder = self._new_decoder(last_event_id)
        self._queued: deque[ServerSentEvent] = deque()
        self._delivered_id = last_event_id
        self._chunks: Iterator[bytes] | None = None
        self._source: ByteSource | None = None
        self._context: AbstractContextManager[ByteSource] | None = None
        self._failure: Exception | None = None
        self._waiting = Interruptible()
        self._attempts = 0
        self._connected_at: float | None = None
        self._retry_after: float | None = None
        self._retry: float | None = None
        self._has_events = self._over = self._closed = False

    def _pickling_advice(self) -> str:
        return (
            "send .last_event_id, and open the stream again in the other process, with"
            " last_event_id= where its method has it"
        )

    @property
    def last_event_id(self) -> str:
        """The id of the last event you received, to resume after it; empty if there is none."""
        # The decoder is ahead of the caller while events are queued.
        return self._delivered_id if self._queued else self._decoder.last_event_id

    @property
    def retry(self) -> float | None:
        """The seconds that the stream asks to wait before a reconnect, None if it asks for none."""
        return self._retry if self._decoder.retry is None else self._decoder.retry

    @property
    def closed(self) -> bool:
        """True if no more events will arrive."""
        return self._over

    def __iter__(self) -> Self:
        """Return the stream itself. It can be read once."""
        return self

    def __next__(self) -> T:
        """Wait for the next event and return its object.

        Raises:
            StreamInterruptedError: the stream was cut.
        """
        return self._next(self._parse)

    def _next(self, parse: Callable[[ServerSentEvent], S | None]) -> S:
        """Return the next event, converted by `parse`."""
        try:
            while not self._closed:
                if self._queued:
                    # Parsed one by one: a large chunk would become thousands of objects at once.
                    event = self._queued.popleft()
                    try:
                        item = parse(event)
                    except BaseException:
                        self._abort()
                        raise
                    if item is not None:
                        # Not earlier: an event whose parsing failed was not delivered.
                        self._delivered_id = event.id
                        return item
                    continue
                # Only after the queued events: they arrived before the failure.
                if self._failure is not None:
                    failure, self._failure = self._with_explanation(self._failure), None
                    if failure is None:
                        break
                    raise failure
                if self._over:
                    break
                self._wait(self._receive)
        except KamiwazaError:
            shorten_traceback()
            raise
        raise StopIteration

    def _with_explanation(self, failure: Exception) -> Exception | None:
        if self._explain is None or not isinstance(failure, StreamInterruptedError):
            return failure
        explained = self._explain(failure)
        if explained is not None:
            explained.__cause__ = failure.__cause__
        return explained

    def _abort(self) -> None:
        self._over, self._failure = True, None
        self._queued.clear()
        self._disconnect()

    def __enter__(self) -> Self:
        """Send the request and return the stream."""
        if not self._over and self._chunks is None:
            self._wait(self._connect)
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the stream."""
        try:
            self.close()
        except BaseException:
            # An interrupt may have come before the first line of `close`.
            self._disconnect()
            raise

    def close(self) -> None:
        """Close the stream and return the connection. Unread events are lost.

        Any task or thread may call it, also repeatedly. An iteration that waits for an event
        ends and returns the connection.
        """
        self._closed = self._over = True
        try:
            # The waiting task or thread disconnects itself; two must not use the connection at
            # once.
            if not self._waiting.interrupt(self._wake):
                self._disconnect()
        except BaseException:
            self._disconnect()
            raise

    def _wake(self) -> None:
        source = self._source
        if source is not None:
            source.interrupt()

    def _wait(self, step: Callable[[], None]) -> None:
        """Run a step. Disconnect if it fails or the stream is closed meanwhile."""
        try:
            self._waiting.run(step)
        except InterruptedWaitError:
            pass
        except BaseException:
            self._over = True
            self._disconnect()
            raise
        if self._over:
            self._disconnect()

    def _connect(self) -> None:
        """Open the stream. A reconnect makes as many attempts as the policy allows."""
        while not self._over:
            if self._attempts:
                self._pause()
            try:
                self._open_once()
                return
            except (APIConnectionError, APIStatusError) as error:
                # The first connection has the client's retries, so its errors are final.
                if not self._attempts or not is_transient(error):
                    raise
                self._handle_loss(str(error.args[0]), error)

    def _open_once(self) -> None:
        context = self._open(self._decoder.last_event_id)
        try:
            source = context.__enter__()
            self._context, self._source = context, source
        except BaseException as error:
            # An interrupt between the two lines above would leave the answer open.
            self._context = self._source = None
            _throw(context, error)
            raise
        if source.status == _NO_CONTENT:
            self._over = True  # a 204 tells clients not to reconnect
            return
        self._connected_at, self._retry_after = self._clock.monotonic(), None
        # A `retry:` field stays valid for later connections, which have new decoders.
        self._retry = self.retry
        # The rest of a cut event must not be joined with the bytes of the new connection.
        self._decoder = self._new_decoder(self._decoder.last_event_id)
        self._chunks = source.iter_bytes()

    def _new_decoder(self, last_event_id: str) -> EventDecoder:
        return EventDecoder(
            last_event_id=last_event_id,
            max_event_size=self._max_size,
            seen=self._seen,
            lenient=self._lenient,
        )

    def _pause(self) -> None:
        policy = self._policy or ReconnectPolicy()
        remaining = policy.pause(self._attempts, retry=self.retry, hint=self._retry_after)
        logger.debug(
            "%s: the stream was lost, attempt %d in %.2f s", self._name, self._attempts, remaining
        )
        while remaining > 0 and not self._closed:
            self._clock.sleep(min(remaining, _SLICE))
            remaining -= _SLICE

    def _disconnect(self) -> None:
        # Taken first, so that a second caller cannot leave the same context again.
        context, self._context, self._chunks = self._context, None, None
        self._source = None
        if context is None:
            return
        try:
            context.__exit__(None, None, None)
        except BaseException as error:
            _throw(context, error)
            raise

    def _receive(self) -> None:
        """Receive one chunk and queue its events. A failure is kept until they are consumed."""
        if self._chunks is None:
            self._connect()
        if self._chunks is None or self._closed:
            return
        try:
            chunk = self._chunks.__next__()
            # Most chunks are one event, for which this is the shortest way.
            event = self._decoder.feed_single(chunk)
            if event is None:
                self._queue(self._decoder.feed(chunk))
            elif self._is_last is not None and self._is_last(event):
                self._queue([event])
            else:
                self._has_events, self._attempts = True, 0
                self._queued.append(event)
        except StopIteration:
            self._disconnect()
            self._handle_end("it stopped before its last event", None)
        except APIConnectionError as error:
            self._disconnect()
            self._handle_end(str(error.args[0]), error)
        except Exception as error:
            self._over, self._failure = True, error

    def _queue(self, events: list[ServerSentEvent]) -> None:
        """Queue events, up to the last event of the stream."""
        for event in events:
            # An event is progress, so the attempts are counted from the start again.
            self._has_events, self._attempts = True, 0
            is_last = self._is_last is not None and self._is_last(event)
            if self._yield_last or not is_last:
                self._queued.append(event)
            if is_last:
                # Anything after the last event is ignored.
                self._over = True
                break

    def _handle_end(self, reason: str, cause: APIError | None) -> None:
        """Queue an unfinished event. If the stream has not had its last event, it was lost."""
        self._queue(self._decoder.finish())
        if not self._over:
            self._handle_loss(reason, cause)

    def _handle_loss(self, reason: str, cause: APIError | None) -> None:
        """Prepare a reconnect after a lost connection, or end the stream, with or without error."""
        policy = self._policy
        if policy is None:
            self._over = True
            # Otherwise the end of the body is the regular end of the stream.
            if cause is not None or self._is_last is not None or self._endless:
                self._fail(reason, cause)
            return
        if self._connected_at is not None:
            duration, self._connected_at = self._clock.monotonic() - self._connected_at, None
            # A connection that lasted counts as progress, even without an event.
            self._attempts = 0 if duration > policy.cap else self._attempts
        self._retry_after = None if cause is None else cause.retry_after
        self._attempts += 1
        # Without an id the server would send all events again from the beginning.
        if self._has_events and not self._decoder.last_event_id:
            self._fail(f"{reason}; the platform sends no event ids, so it cannot be resumed", cause)
        elif self._attempts > policy.max_retries:
            self._fail(f"{reason}; {policy.max_retries} attempts to resume it failed", cause)

    def _fail(self, reason: str, cause: APIError | None) -> None:
        # Raised later: events that arrived before the failure are delivered first.
        self._over = True
        failure = StreamInterruptedError(f"the stream was cut: {reason}", operation=self._name)
        failure.__cause__ = cause
        self._failure = failure


def _throw(context: AbstractContextManager[Any], error: BaseException) -> None:
    """Leave `context` with `error`, unless it has ended already."""
    # contextlib raises RuntimeError if the generator of the context is exhausted.
    with contextlib.suppress(RuntimeError):
        context.__exit__(type(error), error, error.__traceback__)
