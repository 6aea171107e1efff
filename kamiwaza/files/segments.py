"""The ranges of a file: finished, active, and not requested yet."""

from __future__ import annotations

from collections.abc import Iterable

Ranges = tuple[tuple[int, int], ...]

# A new connection costs more than it gains for a smaller part.
SMALLEST_SPLIT = 2**21


class Segment:
    """The range that one connection fetches; `position` is the next byte.

    The thread advances `position`. The coordinator may reduce `end` at the same time, so bytes
    written after `end` do not count.
    """

    __slots__ = ("end", "position", "start")

    def __init__(self, start: int, end: int | None) -> None:
        self.start: int = start
        self.position: int = start
        self.end: int | None = end

    @property
    def done(self) -> int:
        """Return the byte after the last one that counts."""
        # Two connections may have written the same bytes after a split; they count once.
        return self.position if self.end is None else min(self.position, self.end)

    @property
    def left(self) -> int | None:
        """Return the number of missing bytes, None if unknown."""
        return None if self.end is None else max(0, self.end - self.position)


class Segments:
    """The ranges of a file of `size` bytes (None: unknown). The ranges `done` are finished."""

    def __init__(self, size: int | None, done: Ranges = ()) -> None:
        self.size = size
        self._finished = merged(done)
        self._active: list[Segment] = []
        self._idle = [Segment(start, end) for start, end in gaps(self._finished, size)]

    def ranges(self) -> Ranges:
        """Return the received ranges, in order."""
        return merged([*self._finished, *((s.start, s.done) for s in self._active)])

    @property
    def done(self) -> int:
        """Return the number of received bytes."""
        return sum(end - start for start, end in self.ranges())

    @property
    def untouched(self) -> bool:
        """Return whether no range is finished or active."""
        return not self._active and not self._finished

    def contiguous(self) -> int:
        """Return the number of received bytes from the start of the file up to the first gap."""
        first = next(iter(self.ranges()), (0, 0))
        return first[1] if first[0] == 0 else 0

    @property
    def complete(self) -> bool:
        """Return whether all bytes were received."""
        return self.size is not None and self.contiguous() == self.size

    def learn(self, size: int | None) -> None:
        """Set the size of the file in bytes."""
        self.size = size
        for segment in (*self._active, *self._idle):
            if segment.end is None:
                segment.end = size

    def take(self) -> Segment | None:
        """Return the segment for another connection, None if there is nothing to split."""
        if self._idle:
            segment = self._idle.pop(0)
        else:
            largest = max(self._active, key=lambda s: s.left or 0, default=None)
            left = largest.left if largest else None
            if largest is None or largest.end is None or left is None or left < 2 * SMALLEST_SPLIT:
                return None
            middle = largest.end - left // 2
            segment = Segment(middle, largest.end)
            largest.end = middle
        self._active.append(segment)
        return segment

    def give_back(self, segment: Segment) -> None:
        """End a segment. Its missing bytes can be taken again."""
        if segment not in self._active:
            return  # of a file that was discarded meanwhile
        self._active.remove(segment)
        if segment.done > segment.start:
            self._finished = merged([*self._finished, (segment.start, segment.done)])
        elif (before := self._before(segment)) is not None:
            before.end = segment.end  # the connection that ends here can continue
            return
        if segment.end is None or segment.done < segment.end:
            self._idle.insert(0, Segment(segment.done, segment.end))

    def _before(self, segment: Segment) -> Segment | None:
        return next((one for one in self._active if one.end == segment.start), None)


def merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Return the ranges in order; adjacent ranges become one."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        elif end > start:
            result.append((start, end))
    return tuple(result)


def gaps(ranges: Ranges, size: int | None) -> list[tuple[int, int | None]]:
    """Return the gaps between merged `ranges` in a file of `size` bytes (None: unknown)."""
    missing: list[tuple[int, int | None]] = []
    position = 0
    for start, end in ranges:
        if start > position:
            missing.append((position, start))
        position = end
    if size is None or position < size:
        missing.append((position, size))
    return missing
