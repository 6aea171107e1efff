# Written by scripts/unasync.py from kamiwaza/_async/files/small_body.py: edit that.
"""Bodies that have to go through the HTTP library: compressed, chunked, small, or in memory."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kamiwaza.concurrency import primitives
from kamiwaza.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza._sync.http.answer import Answer
    from kamiwaza.files.segments import Segment
    from kamiwaza.files.target import Target

_BATCH = 2**20
# What a slow connection brings is written at least this often (seconds).
_HELD_BACK = 0.25


def pour(answer: Answer, segment: Segment, target: Target, moved: Callable[[], None]) -> None:
    """Write the body to `target`, from the segment's position on, `moved` being told.

    Raises APIError if it is cut, after what came before the cut was written.
    """
    batch: list[bytes] = []
    size, since = 0, time.monotonic()
    try:
        for piece in answer.iter_bytes():
            batch.append(piece)
            size += len(piece)
            if size >= _BATCH or time.monotonic() - since > _HELD_BACK:
                _write(batch, segment, target)
                batch, size, since = [], 0, time.monotonic()
                moved()
    except APIError:
        _write(batch, segment, target)
        raise
    _write(batch, segment, target)
    moved()


def _write(batch: list[bytes], segment: Segment, target: Target) -> None:
    data = memoryview(batch[0] if len(batch) == 1 else b"".join(batch))
    if segment.left is not None:
        data = data[: segment.left]
    if data:
        primitives.see_through(target.write, data, segment.position)
        segment.position += len(data)
