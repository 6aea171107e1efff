# Written by scripts/unasync.py from kamiwaza/_async/streaming/event_stream.py: edit that.
"""Objects that arrive one by one over a connection that stays open."""

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
    NotSupportedByServerError,
    RateLimitError,
    ServerError,
    StreamInterruptedError,
    TLSError,
)
from kamiwaza.logger import logger
from kamiwaza.streaming.reconnect import ReconnectPolicy
from kamiwaza.streaming.sse import MAX_EVENT_SIZE, EventDecoder, SeenIds, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from types import TracebackType

T = TypeVar("T")


# A closed stream notices it during a pause after this many seconds at most.
_SLICE = 0.25
_NO_CONTENT = 204


class ByteSource(Protocol):
    """An answer whose body arrives in pieces."""

    @property
    def status(self) -> int:
        """The status of the answer."""
        ...

    def iter_bytes(self) -> Iterator[bytes]:
        """Return the pieces of the body as they arrive."""
        ...

    def interrupt(self) -> None:
        """Make a thread that waits for the next piece give up."""
        ...


class EventStream(Generic[T]):
    """Iterate over the events of a stream while they arrive, each as an object.

    The request is sent when the first event is asked for, or at the start of a `with` block.
    Close the stream (or leave the block) to give the connection back before its end; any task or
    thread may, and whoever iterates then sees the end. Only one task or thread may iterate.

    With a reconnect policy a lost stream is opened again behind the last event, and every event
    is given once. Without one, or if the platform sends no ids, StreamInterruptedError says that
    it was cut.
    """

    def __init__(
        self,
        open: Callable[[str], AbstractContextManager[ByteSource]],
        parse: Callable[[ServerSentEvent], T | None],
        *,
        name: str,
        is_last: Callable[[ServerSentEvent], bool] | None = None,
        give_last: bool = False,
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
            open: Sends the request, given the id of the last event seen (empty at first).
            parse: Turns an event into an object; None skips the event.
            name: The operation, for the texts of errors.
            is_last: Tells the event that ends the stream; a stream that stops without it counts
                as cut. None means that the stream may stop at any time.
            give_last: Give the last event too, rather than only stop at it.
            endless: The stream has no end of its own, so that one that stops was cut.
            last_event_id: Where an earlier stream stopped.
            max_event_size: Bytes one event may have.
            reconnect: How to go on when the stream is lost; None means not at all.
            clock: What time it is between tries.
            lenient: Give `parse` also what is no event; see `EventDecoder`.
            explain: Asked about a stream that was cut when all of its events have been read:
                returns the error to raise, or None if it was complete.
        """
        self._open, self._parse, self._is_last = open, parse, is_last
        self._give_last, self._endless = give_last, endless
        self._name, self._max_size = name, max_event_size
        self._policy, self._clock = reconnect, clock or Clock()
        self._lenient, self._explain = lenient, explain
        self._seen = SeenIds() if reconnect is not None else None
        if self._seen is not None:
            self._seen.again(last_event_id)
        self._decoder = self._new_decoder(last_event_id)
        self._ready: deque[ServerSentEvent] = deque()
        self._given = last_event_id
        self._chunks: Iterator[bytes] | None = None
        self._source: ByteSource | None = None
        self._context: AbstractContextManager[ByteSource] | None = None
        self._failure: Exception | None = None
        self._waiting = Interruptible()
        self._tries = 0
        self._since: float | None = None
        self._hint: float | None = None
        self._retry: float | None = None
        self._begun = self._over = self._closed = False

    @property
    def last_event_id(self) -> str:
        """The id of the last event that was given, to resume behind; empty if it has none."""
        return self._given if self._ready else self._decoder.last_event_id

    @property
    def retry(self) -> float | None:
        """The seconds the platform asks to wait before connecting again, if it said so."""
        return self._retry if self._decoder.retry is None else self._decoder.retry

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
        while not self._closed:
            if self._ready:
                # Not before it is wanted: a large piece would become thousands of objects at once.
                event = self._ready.popleft()
                try:
                    item = self._parse(event)
                except BaseException:
                    self._give_up()
                    raise
                if item is not None:
                    self._given = event.id
                    return item
                continue
            if self._failure is not None:
                failure, self._failure = self._explained(self._failure), None
                if failure is None:
                    break
                raise failure
            if self._over:
                break
            self._wait(self._receive)
        raise StopIteration

    def _explained(self, failure: Exception) -> Exception | None:
        if self._explain is None or not isinstance(failure, StreamInterruptedError):
            return failure
        found = self._explain(failure)
        if found is not None:
            found.__cause__ = failure.__cause__
        return found

    def _give_up(self) -> None:
        self._over, self._failure = True, None
        self._ready.clear()
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
        self.close()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost.

        May be called again, and by any task or thread: then the one that waits for an event
        sees the end of the stream and gives the connection back.
        """
        self._closed = self._over = True
        try:
            somebody_reads = self._waiting.interrupt(self._wake)
        except BaseException:
            self._disconnect()
            raise
        if not somebody_reads:
            self._disconnect()

    def _wake(self) -> None:
        source = self._source
        if source is not None:
            source.interrupt()

    def _wait(self, step: Callable[[], None]) -> None:
        """Take a step, and clean up if it fails or somebody closes the stream meanwhile."""
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
        """Open the stream, at a later time than the first with patience."""
        while not self._over:
            if self._tries:
                self._pause()
            try:
                self._open_once()
                return
            except (APIConnectionError, APIStatusError) as error:
                if not self._tries or not _may_pass(error):
                    raise
                self._lost(str(error.args[0]), error)

    def _open_once(self) -> None:
        context = self._open(self._decoder.last_event_id)
        try:
            source = context.__enter__()
            self._context, self._source = context, source
        except BaseException as error:
            # Between the two an interrupt would leave the answer open.
            self._context = self._source = None
            _throw(context, error)
            raise
        if source.status == _NO_CONTENT:
            self._over = True  # how a server says that there is nothing to come back for
            return
        self._since, self._hint = self._clock.monotonic(), None
        self._retry = self.retry
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
        left = policy.pause(self._tries, retry=self.retry, hint=self._hint)
        logger.debug("%s: the stream was lost, try %d in %.2f s", self._name, self._tries, left)
        while left > 0 and not self._closed:
            self._clock.sleep(min(left, _SLICE))
            left -= _SLICE

    def _disconnect(self) -> None:
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
        """Wait for the next piece; keep its events, and a failure for when they are consumed."""
        if self._chunks is None:
            self._connect()
        if self._chunks is None or self._closed:
            return
        try:
            self._sort(self._decoder.feed(self._chunks.__next__()))
        except StopIteration:
            self._disconnect()
            self._stopped("it stopped before its last event", None)
        except APIConnectionError as error:
            self._disconnect()
            self._stopped(str(error.args[0]), error)
        except Exception as error:
            self._over, self._failure = True, error

    def _sort(self, events: list[ServerSentEvent]) -> None:
        """Keep the events to give, up to the one that is the last."""
        for event in events:
            self._begun, self._tries = True, 0
            last = self._is_last is not None and self._is_last(event)
            if self._give_last or not last:
                self._ready.append(event)
            if last:
                self._over = True
                break

    def _stopped(self, why: str, cause: APIError | None) -> None:
        """Take what was not closed when the connection ended; without the last event it is lost."""
        self._sort(self._decoder.finish())
        if not self._over:
            self._lost(why, cause)

    def _lost(self, why: str, cause: APIError | None) -> None:
        """Decide what follows the loss of the connection: another try, the end, or an error."""
        policy = self._policy
        if policy is None:
            self._over = True
            if cause is not None or self._is_last is not None or self._endless:
                self._fail(why, cause)
            return
        if self._since is not None:
            held, self._since = self._clock.monotonic() - self._since, None
            self._tries = 0 if held > policy.cap else self._tries
        self._hint = None if cause is None else cause.retry_after
        self._tries += 1
        if self._begun and not self._decoder.last_event_id:
            self._fail(f"{why}; the platform sends no event ids to resume behind", cause)
        elif self._tries > policy.tries:
            self._fail(f"{why}; {policy.tries} tries to resume it failed", cause)

    def _fail(self, why: str, cause: APIError | None) -> None:
        self._over = True
        failure = StreamInterruptedError(f"the stream was cut: {why}", operation=self._name)
        failure.__cause__ = cause
        self._failure = failure


def _throw(context: AbstractContextManager[Any], error: BaseException) -> None:
    """End `context` because of `error`, unless it has ended by itself."""
    with contextlib.suppress(RuntimeError):
        context.__exit__(type(error), error, error.__traceback__)


def _may_pass(error: APIError) -> bool:
    """Tell whether what kept a stream from being opened again may be over soon."""
    if isinstance(error, (TLSError, NotSupportedByServerError)):
        return False
    return isinstance(error, (APIConnectionError, ServerError, RateLimitError))
