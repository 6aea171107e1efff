"""Waiting for many operations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar, Unpack

from kamiwaza._async.operations.gathering import AsyncGathering, AsyncWaiting
from kamiwaza._async.operations.operation import AsyncOperation, CancelEvent
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.bulk.settings import IN_FLIGHT
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.operations.report import GatherReport
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker, as_tracker

if TYPE_CHECKING:
    from kamiwaza.bulk.calls import AsyncBatchCall

T = TypeVar("T")


class AsyncGatherMixin(AsyncBaseService):
    """Wait for many operations."""

    async def gather(
        self,
        operations: Iterable[AsyncOperation[T]],
        *,
        timeout: float | None = None,
        poll_interval: float | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        cancel: CancelEvent | None = None,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> GatherReport[T]:
        """Wait for many operations at once and return what became of each.

        An operation that fails does not end the wait for the others; the report says which failed.
        Where the platform has a list of the operations, one request reads the states of all of a
        kind.

        Args:
            operations: the operations, of any kinds.
            timeout: seconds to wait. Default: the usual time for each kind of operation.
            poll_interval: seconds before the second poll; later pauses grow. Default: the usual
                interval for each kind of operation.
            progress: True shows one bar on a terminal, which counts the operations; a function is
                called with each `ProgressEvent`; a `DownloadTracker` is updated. Default: no
                progress.
            cancel: an event that ends the wait when it is set. The operations themselves continue.
        """
        given = [*operations]
        for place, operation in enumerate(given):
            if not isinstance(operation, AsyncOperation):
                raise InvalidArgumentError(
                    f"operations[{place}]: takes a {AsyncOperation.__name__},"
                    f" not {type(operation).__name__}"
                )
        clock = self._transport.clock
        gathering = AsyncGathering(given, clock, timeout=timeout, poll_interval=poll_interval)
        tracker = as_tracker(progress, description="operations.gather", clock=clock)
        try:
            while not gathering.finish(tracker):
                await self._poll_each(await gathering.due_groups())
                if not gathering.finish(tracker):
                    await gathering.pause(cancel)
        finally:
            if tracker is not None and tracker is not progress:
                tracker.close()
        return GatherReport(tuple(gathering.outcomes()))

    async def _poll_each(self, waiting: list[AsyncWaiting]) -> None:
        """Poll operations that no list reports, several at a time."""

        async def poll(batch: list[AsyncWaiting]) -> list[AsyncWaiting]:
            for one in batch:
                await one.poll()
            return batch

        async def prepare() -> AsyncBatchCall[AsyncWaiting, AsyncWaiting]:
            return poll

        if waiting:
            most = self._transport.config.max_connections
            await self._bulk(
                "operations.gather", waiting, prepare, on_error="raise",
                in_flight=min(IN_FLIGHT, most),
            ).collect()  # fmt: skip
