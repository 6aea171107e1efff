"""Reading items in batches, from iterables and asynchronous iterables of any length."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Callable, Iterable
from itertools import islice
from operator import length_hint
from types import AsyncGeneratorType, GeneratorType
from typing import Generic, TypeVar

from kamiwaza.errors import InvalidArgumentError

I = TypeVar("I")  # noqa: E741  # an item

AsyncItems = Iterable[I] | AsyncIterable[I]
"""The items of many calls: any iterable or asynchronous iterable. It is read as it is needed."""
Items = Iterable[I]
"""The items of many calls: any iterable. It is read as it is needed."""


def count_of(items: object) -> int | None:
    """Return the number of items, None if only reading them would tell."""
    try:
        count = length_hint(items, -1)
    except Exception:  # a length that cannot be told must not prevent the reading
        return None
    return count if count >= 0 else None


def _has_ended(source: object) -> bool:
    """Return whether a source is a generator that gives no further items."""
    plain = getattr(source, "source", source)
    if isinstance(plain, GeneratorType):
        return plain.gi_frame is None
    return isinstance(plain, AsyncGeneratorType) and plain.ag_frame is None


class _PartialBatch(Generic[I]):
    """The items read for the next batch, and the error that ended the reading.

    Items that were read before an error or an interrupt are kept for the next batch. `count` is the
    number of items before this batch.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._items: list[I] = []
        self._raised: Exception | None = None
        self._failure: Exception | None = None
        self._at_end = False
        self.count: int = 0

    @property
    def exhausted(self) -> bool:
        """Whether there are no further items."""
        return self._at_end and not self._items

    def release(self, count: int) -> None:
        """Give up the items that `take` returned, which are kept until then, and count them."""
        # One statement, between whose steps no Ctrl-C comes.
        self._items, self.count = [], self.count + count

    def _failed(self, error: BaseException, source: object) -> None:
        """Remember an error of the source. Raise it now if there are no items before it."""
        if not isinstance(error, Exception):
            if _has_ended(source):
                self._failure = InvalidArgumentError(
                    "the generator was interrupted while it was read, and cannot go on;"
                    " give its remaining items to another call"
                )
            raise error
        # An item that was refused is not the end of its source.
        self._failure = None if isinstance(error, InvalidArgumentError) else error
        if not self._items:
            raise error
        self._raised = error

    def _ended(self) -> None:
        # A generator that raised an error ends afterwards, which is not its end.
        if self._failure is None:
            self._at_end = True
        else:
            self._raised = self._failure

    def _raise(self) -> None:
        error, self._raised = self._raised, None
        if error is not None:
            raise error

    def _taken(self) -> list[I] | None:
        if not self._items:
            self._raise()
        return self._items or None


class Reader(_PartialBatch[I]):
    """Reads an iterable, one batch at a time."""

    is_reading: bool = False
    """Whether a batch is being read in the background."""

    def __init__(self, items: Iterable[I], size: int) -> None:
        """Prepare to read batches of `size` items."""
        super().__init__(size)
        self._source = iter(items)

    def take(self, wake: Callable[[], None]) -> list[I] | None:
        """Return the next batch, None at the end. Raises the errors of the source."""
        self._raise()
        try:
            before = len(self._items)
            # A loop and not a call for all: Ctrl-C does not lose an item between its steps.
            for item in islice(self._source, self._size - before):
                self._items.append(item)
            if len(self._items) > before:
                self._failure = None
        except BaseException as error:
            self._failed(error, self._source)
        else:
            if len(self._items) < self._size:
                self._ended()
        return self._taken()

    def cancel(self) -> None:
        """Do nothing: nothing is read in the background."""


class AsyncReader(_PartialBatch[I]):
    """Reads an iterable, or in the background an asynchronous iterable, one batch at a time."""

    def __init__(self, items: Iterable[I] | AsyncIterable[I], size: int) -> None:
        """Prepare to read batches of `size` items."""
        super().__init__(size)
        self._now: Reader[I] | None = None
        if isinstance(items, AsyncIterable):
            self._later = aiter(items)
        else:
            self._now = Reader(items, size)
        self._task: asyncio.Task[None] | None = None

    @property
    def is_reading(self) -> bool:
        """Whether a batch is being read in the background."""
        return self._task is not None and not self._task.done()

    @property
    def exhausted(self) -> bool:
        """Whether there are no further items."""
        return super().exhausted if self._now is None else self._now.exhausted

    def release(self, count: int) -> None:
        """Give up the items that `take` returned, and count them."""
        if self._now is not None:
            self._now.release(count)
        super().release(count)

    def take(self, wake: Callable[[], None]) -> list[I] | None:
        """Return the next batch, None at the end or while it is being read.

        `wake` is called when the batch was read, so that you can take it. Raises the errors of the
        source.
        """
        if self._now is not None:
            return self._now.take(wake)
        if self._task is None:
            self._raise()
            # A slow source must not hold back the results of earlier calls.
            self._task = asyncio.ensure_future(self._fill())
            self._task.add_done_callback(lambda _: wake())
        if not self._task.done():
            return None
        task, self._task = self._task, None
        task.result()
        return self._taken()

    async def _fill(self) -> None:
        try:
            while len(self._items) < self._size:
                self._items.append(await anext(self._later))
                self._failure = None
        except StopAsyncIteration:
            self._ended()
        except BaseException as error:
            self._failed(error, self._later)

    def cancel(self) -> None:
        """Stop reading in the background."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
