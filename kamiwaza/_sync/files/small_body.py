# Written by scripts/unasync.py from kamiwaza/_async/files/small_body.py: edit that.
"""Bodies read through the HTTP library: compressed, chunked, small, or in memory."""

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
# Seconds after which received bytes are written even if the batch is not full.
_FLUSH_SECONDS = 0.25


def write_body(answer: Answer, segment: Segment, target: Target, moved: Callable[[], None]) -> None:
    """Write the body to `target` at the segment's position.

    Args:
        answer: the answer whose body is read.
        segment: the bytes to fetch; its position advances.
        target: where to write.
        moved: called after each write.

    Raises:
        APIError: the body was cut. The bytes before the cut are written.
    """
    batch: list[bytes] = []
    size, since = 0, time.monotonic()
    try:
        for chunk in answer.iter_bytes():
            batch.append(chunk)
            size += len(chunk)
            if size >= _BATCH or time.monotonic() - since > _FLUSH_SECONDS:
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
        primitives.run_to_completion(target.write, data, segment.position)
        segment.position += len(data)
