"""Which batch is sent when: the limits, refusals, failures and the order of many calls.

The scheduler works only while its user asks for the next result. So nothing is read or sent ahead
of a user who is busy elsewhere, apart from a bounded window.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from kamiwaza.bulk.batch import Batch
from kamiwaza.bulk.failures import is_about_content, is_cancellation, is_final
from kamiwaza.bulk.reader import AsyncItems, AsyncReader
from kamiwaza.bulk.workers import AsyncWorkers
from kamiwaza.concurrency.adaptive_limit import AdaptiveLimit
from kamiwaza.concurrency.refusals import handling_refusals
from kamiwaza.errors import APIStatusError, InvalidArgumentError, KamiwazaError, PartialResults
from kamiwaza.http.retry import is_refusal

if TYPE_CHECKING:
    from kamiwaza.bulk.calls import AsyncBatchCall
    from kamiwaza.bulk.settings import BulkSettings


_ROUNDING = 1e-6


class AsyncScheduler:
    """Sends batches of items and hands out their results."""

    def __init__(
        self,
        items: AsyncItems[Any],
        prepare: Callable[[], Awaitable[AsyncBatchCall[Any, Any]]],
        settings: BulkSettings,
    ) -> None:
        self.limit: AdaptiveLimit = AdaptiveLimit(settings.in_flight)
        self.refusals: int = 0
        self.done: int = 0
        self._items, self._prepare, self._settings = items, prepare, settings
        self._clock = settings.clock
        self._ordered = settings.ordered
        self._call: AsyncBatchCall[Any, Any] | None = None
        self._reader: AsyncReader[Any] | None = None
        self._workers: AsyncWorkers | None = None
        # All batches that were read and not handed out, by their starts. Everything below can be
        # made again from them, after an interrupt between any two lines.
        self._open: dict[int, Batch[Any]] = {}
        self._next_ordered = 0
        self._ready: deque[Batch[Any]] = deque()
        self._delayed: list[tuple[float, int, Batch[Any]]] = []
        self._running: set[Batch[Any]] = set()
        self._news: deque[Batch[Any]] = deque()
        self._finished: deque[Batch[Any]] = deque()
        self._faults: list[Batch[Any]] = []
        self._source_error: Exception | None = None
        self._interrupted = False
        self._fruitless = 0
        self._last_success: float | None = None
        self._failed_at: int | None = None

    async def next(self) -> tuple[int, Any] | None:
        """Return the position and the result of the next item, None at the end.

        The result stays here, and is returned again, until you call `acknowledge`.
        """
        if self._interrupted:
            self._restore()
        self._interrupted = True
        self._failed_at = None
        try:
            found = await self._advance()
        except BaseException:
            await self.stop()
            raise
        self._interrupted = False
        return found

    def acknowledge(self) -> None:
        """Count the result that `next` returned as handed out."""
        batch = self._first_finished()
        if batch is not None:
            batch.handed_out += 1

    def hand_out_in_any_order(self) -> None:
        """Hand out results as they come from now on."""
        self._ordered = False
        # The finished batches are sorted out anew.
        self._interrupted = True

    async def stop(self) -> None:
        """Cancel the calls, as far as they can be cancelled. `next` continues."""
        self._interrupted = True
        if self._reader is not None:
            self._reader.cancel()
        if self._workers is not None and not self._workers.are_foreign():
            await self._workers.cancel()
            await self._workers.aclose()

    def waiting_results(self) -> Mapping[int, Any]:
        """Return the results that were not handed out, by the positions of their items."""
        return {
            batch.start + place: result
            for batch in list(self._open.values())
            if batch.is_finished
            for place, result in enumerate(batch.results or ())
            if place >= batch.handed_out
        }

    def describe(self, error: KamiwazaError, kept: Mapping[int, object]) -> None:
        """Add to an error that `next` raised what was done before it."""
        if self._failed_at is None:
            return
        missing = {
            batch.start + place: item
            for batch in self._open.values()
            if not batch.is_finished
            for place, item in enumerate(batch.items)
        }
        results = {**kept, **self.waiting_results()}
        error.partial = PartialResults(
            self._failed_at, dict(sorted(results.items())), dict(sorted(missing.items()))
        )

    async def _advance(self) -> tuple[int, Any] | None:
        workers, reader = await self._begun()
        while True:
            self._settle()
            failure = self._failure()
            if failure is None:
                self._fill(workers, reader)
            batch = self._next_finished()
            if batch is not None:
                return batch.start + batch.handed_out, (batch.results or [])[batch.handed_out]
            if failure is not None and not self._running:
                raise failure
            if not (failure or self._open or reader.is_reading) and reader.exhausted:
                await workers.aclose()
                return None
            busy = bool(self._running) or reader.is_reading
            # Otherwise the reading has just ended, with an error or without.
            if busy or self._delayed:
                await workers.wait(self._clock, self._pause(), busy=busy)

    async def _begun(self) -> tuple[AsyncWorkers, AsyncReader[Any]]:
        if self._workers is None or self._workers.are_foreign():
            self._workers = AsyncWorkers()
        if self._call is None:
            self._call = await self._prepare()
        if self._reader is None:
            self._reader = AsyncReader(self._items, self._settings.batch_size)
        return self._workers, self._reader

    def _restore(self) -> None:
        """Put every batch where it belongs after the last call of `next` was interrupted."""
        batches = sorted(self._open.values(), key=lambda batch: batch.start)
        if self._workers is not None and self._workers.are_foreign():
            for batch in batches:
                # The tasks of another event loop never end.
                batch.attempt += batch.is_running
        # An interrupt may have come between the two steps of `_retire`.
        batches = [batch for batch in batches if batch.handed_out < len(batch.items)]
        self._open = {batch.start: batch for batch in batches}
        read = 0 if self._reader is None else self._reader.count
        self._next_ordered = batches[0].start if batches else read
        self._running = {batch for batch in batches if batch.is_running}
        # Workers append to the same deque meanwhile; a batch that is in it twice does no harm.
        self._news.extend(batch for batch in batches if batch.has_news)
        self._finished = deque(batch for batch in batches if batch.is_finished)
        settled = [b for b in batches if not (b in self._running or b.has_news or b.is_finished)]
        self._ready, self._delayed = deque(settled), []
        self._faults, self._source_error = [], None

    def _fill(self, workers: AsyncWorkers, reader: AsyncReader[Any]) -> None:
        """Begin calls up to the limit."""
        # Rounding may end a pause a little early.
        now = self._clock.monotonic() + _ROUNDING if self._delayed else 0.0
        while self._delayed and self._delayed[0][0] <= now:
            self._ready.append(heapq.heappop(self._delayed)[2])
        while len(self._running) < self.limit.current:
            batch = self._ready.popleft() if self._ready else self._read(workers, reader)
            if batch is None:
                return
            batch.results = batch.error = None
            batch.attempt += 1
            batch.began = self._clock.monotonic()
            self._running.add(batch)
            workers.start(self._work, workers, batch, batch.attempt)

    def _read(self, workers: AsyncWorkers, reader: AsyncReader[Any]) -> Batch[Any] | None:
        """Return a new batch, None if there is none now."""
        while not reader.exhausted and len(self._open) < self._settings.window:
            try:
                items = reader.take(workers.wake)
            except Exception as error:
                refused = isinstance(error, InvalidArgumentError)
                if not (refused and self._settings.on_error == "return"):
                    self._source_error = error
                    return None
                # The item is there but cannot be sent, and the others can.
                self._finish(self._opened(reader, [None]), [error])
                continue
            return self._opened(reader, items) if items else None
        return None

    def _opened(self, reader: AsyncReader[Any], items: list[Any]) -> Batch[Any]:
        batch: Batch[Any] = Batch(reader.count, items)
        # In this order an interrupt in between makes the same batch once more, in the same place.
        self._open[batch.start] = batch
        reader.release(len(items))
        return batch

    async def _work(self, workers: AsyncWorkers, batch: Batch[Any], attempt: int) -> None:
        """Make the call of a batch, in a worker."""
        if batch.attempt != attempt or self._call is None:
            return
        batch.begun = attempt
        results: list[Any] | None = None
        error: BaseException | None = None
        with handling_refusals() as handler:
            try:
                results = await self._call(batch.items)
            except BaseException as caught:
                error = caught
        if batch.attempt == attempt:
            batch.results, batch.error = results, error
            batch.refused = error is not None and handler.refused and is_refusal(error)
            batch.ended = attempt
            self._news.append(batch)
            workers.wake()

    def _settle(self) -> None:
        """Take the outcomes of the calls that have ended."""
        while self._news:
            batch = self._news.popleft()
            self._running.discard(batch)
            if batch.has_news:
                batch.settled = batch.attempt
                self._take(batch, batch.error)

    def _take(self, batch: Batch[Any], error: BaseException | None) -> None:
        if error is None:
            self.limit.succeeded()
            self._last_success = self._clock.monotonic()
            self._finish(batch, batch.results or [])
        elif is_cancellation(error):
            self._ready.appendleft(batch)
        elif batch.refused and self._waits(batch, error):
            return
        elif len(batch.items) > 1 and is_about_content(error) and self._may_split():
            self._split(batch)
        elif self._settings.on_error == "return" and _belongs_to_item(error):
            self._finish(batch, [error] * len(batch.items))
        else:
            self._faults.append(batch)

    def _finish(self, batch: Batch[Any], results: list[Any]) -> None:
        batch.results = results
        batch.settled = batch.attempt
        self.done += len(results)
        if not self._ordered:
            self._finished.append(batch)

    def _waits(self, batch: Batch[Any], error: BaseException) -> bool:
        """Count a refusal. Return whether the batch waits and is sent again."""
        now, policy = self._clock.monotonic(), self._settings.policy
        hint = error.retry_after if isinstance(error, APIStatusError) else None
        self.refusals += 1
        self.limit.refused(batch.began, now)
        batch.refusals += 1
        batch.first_refusal = now if batch.first_refusal is None else batch.first_refusal
        pause = policy.pause(min(batch.refusals, policy.max_retries or 1), hint)
        # While other calls succeed, the server works and this one only has to wait longer.
        since = max(batch.first_refusal, self._last_success or batch.first_refusal)
        late = max(now - since + pause, hint or 0.0) > self._settings.patience
        if late or not policy.max_retries:
            return False
        heapq.heappush(self._delayed, (now + pause, batch.start, batch))
        return True

    def _may_split(self) -> bool:
        """Return whether a failed batch is divided, to find the items that are the reason."""
        if self._last_success is not None:
            return True
        # Without any success, the reason may be in all requests: some attempts must be enough.
        self._fruitless += 1
        return self._fruitless <= 2 * self._settings.batch_size.bit_length() + 2

    def _split(self, batch: Batch[Any]) -> None:
        halves = batch.halves()
        for half in halves:
            self._open[half.start] = half
        self._ready.extendleft(reversed(halves))

    def _next_finished(self) -> Batch[Any] | None:
        """Return the batch with the next result, None if there is none yet."""
        batch = self._first_finished()
        while batch is not None and batch.handed_out == len(batch.items):
            self._retire(batch)
            batch = self._first_finished()
        return batch

    def _first_finished(self) -> Batch[Any] | None:
        if not self._ordered:
            return self._finished[0] if self._finished else None
        batch = self._open.get(self._next_ordered)
        return batch if batch is not None and batch.is_finished else None

    def _retire(self, batch: Batch[Any]) -> None:
        self._open.pop(batch.start, None)
        self._next_ordered = batch.end
        if not self._ordered:
            self._finished.popleft()

    def _failure(self) -> BaseException | None:
        """Return the error to raise when the running calls have ended, None if there is none."""
        if self._faults:
            batch = min(self._faults, key=lambda fault: fault.start)
            self._failed_at = batch.start
            return batch.error
        if self._source_error is not None:
            self._failed_at = 0 if self._reader is None else self._reader.count
        return self._source_error

    def _pause(self) -> float | None:
        """Return the seconds until a refused batch is sent again, None if none waits."""
        if not self._delayed or self._faults or self._source_error:
            return None
        return max(0.0, self._delayed[0][0] - self._clock.monotonic())


def _belongs_to_item(error: BaseException) -> bool:
    return isinstance(error, KamiwazaError) and not is_final(error)
