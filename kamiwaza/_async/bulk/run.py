"""Many calls of one kind: bounded in number and memory, with results in order or as they come."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from kamiwaza._async.bulk.scheduler import AsyncScheduler
from kamiwaza.bulk.reader import AsyncItems, count_of
from kamiwaza.concurrency.background_calls import AsyncLazyList
from kamiwaza.errors import KamiwazaError
from kamiwaza.errors.short_traceback import shorten_traceback
from kamiwaza.progress.tracker import DownloadTracker, as_tracker

if TYPE_CHECKING:
    from kamiwaza.bulk.calls import AsyncBatchCall
    from kamiwaza.bulk.settings import BulkSettings

I = TypeVar("I")  # noqa: E741  # an item
T = TypeVar("T")


class AsyncBulkRun(AsyncLazyList[T], Generic[T]):
    """Many calls of one kind. Nothing is sent before you use it.

    Iterate over it to get the results while the calls are made. Memory stays bounded, because the
    items are read as they are needed and results are not kept. `await` it to get the list of all
    results, in the order of the items.

    If a call fails, the error is raised after the calls that are running have ended. Use this
    object again to continue: only the items without a result are sent. The same holds after Ctrl-C
    and a cancellation. Each result is handed out once, by iterating or in the list.
    """

    def __init__(
        self,
        items: AsyncItems[I],
        prepare: Callable[[], Awaitable[AsyncBatchCall[I, T]]],
        settings: BulkSettings,
    ) -> None:
        """Prepare the calls without sending anything.

        Args:
            items: the items. They are read as they are needed.
            prepare: is called once before the first call, and returns the function that makes the
                call of a batch of items and returns their results.
            settings: the limits, and how results and errors are handed out.
        """
        self._settings = settings
        self._total = count_of(items)
        self._scheduler = AsyncScheduler(items, prepare, settings)
        self._tracker: DownloadTracker | None = None
        self._kept: dict[int, T] = {}
        self._list: list[T] | None = None
        self._collecting = False

    def __repr__(self) -> str:
        """Return the operation and how much of it is done."""
        total = "" if self._total is None else f" of {self._total}"
        return f"<{type(self).__name__} of {self._settings.name}: {self.done}{total} done>"

    @property
    def done(self) -> int:
        """The number of items that have a result."""
        return self._scheduler.done

    @property
    def total(self) -> int | None:
        """The number of items, None if only reading them would tell."""
        return self._total

    @property
    def limit(self) -> int:
        """How many calls may run now. It shrinks when the server refuses calls, and grows again."""
        return self._scheduler.limit.current

    @property
    def refusals(self) -> int:
        """How many calls the server refused because it had too many; they were made again."""
        return self._scheduler.refusals

    @property
    def results(self) -> Mapping[int, T]:
        """The results that are there and were not handed out, by the positions of their items."""
        if self._list is not None:
            return dict(enumerate(self._list))
        waiting = cast("dict[int, T]", self._scheduler.waiting_results())
        return dict(sorted({**self._kept, **waiting}.items()))

    def __aiter__(self) -> AsyncIterator[T]:
        """Iterate over the results, in the order of the items unless `ordered=False` was given.

        Raises:
            KamiwazaError: a call failed. Its `partial` says what was done; iterate again to
                continue.
        """
        return self._values()

    async def indexed(self) -> AsyncIterator[tuple[int, T]]:
        """Iterate over the results with the positions of their items, counted from 0.

        Raises:
            KamiwazaError: a call failed. Iterate again to continue.
        """
        if self._collecting:
            for pair in enumerate(await self.collect()):
                yield pair
            return
        while (found := await self._next()) is not None:
            # Not after the `yield`: whoever leaves the loop there has got the result.
            self._scheduler.acknowledge()
            yield found

    async def collect(self) -> list[T]:
        """Return the results of all items, in the order of the items.

        Call it again after an error to continue. Results that you got by iterating are left out.

        Raises:
            KamiwazaError: a call failed. Its `partial` says what was done.
        """
        if not self._collecting:
            self._collecting = True
            # All results are kept here, so that none has to wait for those before it.
            self._scheduler.hand_out_in_any_order()
        while self._list is None:
            found = await self._next()
            if found is None:
                self._list = [self._kept[index] for index in sorted(self._kept)]
                self._kept = {}
            else:
                self._kept[found[0]] = found[1]
                self._scheduler.acknowledge()
        return self._list

    async def aclose(self) -> None:
        """Stop: no further call is begun. Use this object again to continue."""
        await self._scheduler.stop()
        self._end_progress()

    async def _values(self) -> AsyncIterator[T]:
        async for _, value in self.indexed():
            yield value

    async def _next(self) -> tuple[int, T] | None:
        """Return the next position and result, None at the end."""
        if self._tracker is None and self._settings.progress:
            self._begin_progress()
        try:
            found = cast("tuple[int, T] | None", await self._scheduler.next())
        except BaseException as error:
            self._end_progress()
            if isinstance(error, KamiwazaError):
                self._scheduler.describe(error, self._kept)
                shorten_traceback()
            raise
        if self._tracker is not None:
            self._tracker.advance_to(self.done)
        if found is None:
            self._end_progress()
        return found

    def _begin_progress(self) -> None:
        name = self._settings.name
        tracker = as_tracker(self._settings.progress, description=name, clock=self._settings.clock)
        if tracker is not None:
            tracker.set_total(self._total, unit="items")
            self._tracker = tracker

    def _end_progress(self) -> None:
        tracker, self._tracker = self._tracker, None
        if tracker is None:
            return
        tracker.advance_to(self.done)
        if tracker is not self._settings.progress:
            tracker.close()
