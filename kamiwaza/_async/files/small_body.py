"""Bodies read through the HTTP library: compressed, chunked, small, or in memory."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kamiwaza.concurrency import primitives
from kamiwaza.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza._async.http.answer import AsyncAnswer
    from kamiwaza.files.segments import Segment
    from kamiwaza.files.target import Target

_BATCH = 2**20
# Seconds after which received bytes are written even if the batch is not full.
_FLUSH_SECONDS = 0.25


async def write_body(
    answer: AsyncAnswer, segment: Segment, target: Target, moved: Callable[[], None]
) -> None:
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
        async for chunk in answer.iter_bytes():
            batch.append(chunk)
            size += len(chunk)
            if size >= _BATCH or time.monotonic() - since > _FLUSH_SECONDS:
                await _write(batch, segment, target)
                batch, size, since = [], 0, time.monotonic()
                moved()
    except APIError:
        await _write(batch, segment, target)
        raise
    await _write(batch, segment, target)
    moved()


async def _write(batch: list[bytes], segment: Segment, target: Target) -> None:
    data = memoryview(batch[0] if len(batch) == 1 else b"".join(batch))
    if segment.left is not None:
        data = data[: segment.left]
    if data:
        await primitives.async_run_to_completion(target.write, data, segment.position)
        segment.position += len(data)
