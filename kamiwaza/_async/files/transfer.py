"""The transfer of a file: opens connections and replaces broken ones until it is complete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza._async.files.small_body import write_body
from kamiwaza.concurrency import primitives, signals
from kamiwaza.concurrency.deadline import time_left
from kamiwaza.errors import APIConnectionError, APIError, APIStatusError
from kamiwaza.errors.download import DownloadError, RemoteFileChangedError
from kamiwaza.files.connection_count import ConnectionCount
from kamiwaza.files.digests import announced
from kamiwaza.files.download_options import MAX_CONNECTIONS, DownloadOptions
from kamiwaza.files.failure_count import FailureCount
from kamiwaza.files.segments import Segment, Segments
from kamiwaza.files.transfer_thread import TransferThread
from kamiwaza.files.version import (
    Version,
    classify_answer,
    content_length,
    content_range,
    range_headers,
    read_version,
)

if TYPE_CHECKING:
    from kamiwaza._async.files.source import AsyncSource
    from kamiwaza._async.http.answer import AsyncAnswer
    from kamiwaza._async.http.transport import AsyncTransport
    from kamiwaza.files.journal_writer import JournalWriter
    from kamiwaza.files.target import Target
    from kamiwaza.progress.tracker import DownloadTracker

# A thread, and the connection that it uses up, cost more than they gain for a smaller body.
_LARGE = 2**20
# Seconds between two reports of progress.
_TICK = 0.1
# The number of times that a file may change during a download.
_MAX_CHANGES = 2


class AsyncTransfer:
    """The transfer of the bytes of a download.

    The caller's task or thread coordinates; threads of the transfer move the bytes.
    """

    def __init__(
        self,
        transport: AsyncTransport,
        source: AsyncSource,
        options: DownloadOptions,
        tracker: DownloadTracker | None,
    ) -> None:
        self._transport = transport
        self._source = source
        self._options = options
        self._tracker = tracker
        self._clock = transport.clock
        self._failure_count = FailureCount(
            transport.options.retry, transport.budget, transport.clock,
            method=source.method, repeat=source.repeat,
        )  # fmt: skip
        self._wakeup = signals.AsyncAutoResetEvent()
        self._connection_count = ConnectionCount()
        self._version = Version()
        self._segments = Segments(None)
        self._digests = dict(options.digests)
        self._running: dict[TransferThread, AsyncAnswer] = {}
        self._unread: AsyncAnswer | None = None
        self._target: Target | None = None
        self._writer: JournalWriter | None = None
        self._parts_provable = source.ranged
        self._resumed_from = self._attempts = self._peak_connections = 0
        self._changes = 0
        self._limit = MAX_CONNECTIONS

    async def _fetch(self) -> None:
        while not self._segments.complete or self._running:
            await self._open_connections()
            if self._running:
                # A thread that ends sets it. The timeout is for the reports of progress.
                await self._wakeup.wait(_TICK)
            elif not self._segments.complete:
                await self._clock.asleep(self._failure_count.pause())
                self._failure_count.waited()
            await self._collect_finished()
            await self._record_progress()

    async def _open_connections(self) -> None:
        """Open connections up to the wanted number."""
        while self._may_connect():
            if not self._segments.untouched and not self._validator():
                await self._discard(
                    self._opened_target()
                )  # without a validator it cannot be continued
            # The first answer decides the version that all later parts must have.
            fresh = self._segments.untouched
            segment = self._segments.take()
            if segment is None:
                return
            try:
                await self._connect(segment, fresh)
            except APIError:
                if not self._running:
                    raise
                self._limit = len(self._running)  # the server accepts no more
            finally:
                if not any(thread.segment is segment for thread in self._running):
                    self._segments.give_back(segment)

    def _may_connect(self) -> bool:
        if self._segments.complete or self._failure_count.pause() > 0:
            return False
        return len(self._running) < self._wanted_connections()

    def _validator(self) -> str | None:
        return self._version.validator if self._parts_provable else None

    def _wanted_connections(self) -> int:
        """Return the wanted number of connections."""
        size = self._version.size
        if self._opened_target().in_order or not (
            self._validator() and self._version.ranges and size
        ):
            return 1
        wanted = self._options.connections
        if wanted is None:
            wanted = self._connection_count.update(
                self._clock.monotonic(), self._segments.done, size
            )
        # The server may have refused a connection beyond `_limit`.
        return min(wanted, self._limit)

    async def _connect(self, segment: Segment, fresh: bool) -> None:
        """Open a connection for `segment` and start to transfer its bytes."""
        answer = await self._ask(segment, fresh)
        if answer is None:
            return
        try:
            if fresh:
                await self._begin_version(answer)
            elif segment.position != self._segments.contiguous() and self._writer is not None:
                await primitives.async_run_blocking(
                    self._writer.mark_out_of_order, self._segments.ranges()
                )
            if (
                not fresh
                and self._segments.size is None
                and (part := content_range(answer.headers))
            ):
                self._segments.learn(part[2])
            self._attempts += 1
            try:
                await self._receive_body(answer, segment)
            except APIConnectionError as error:
                self._failed(error)
        finally:
            # Otherwise a thread reads it in the background.
            if answer not in self._running.values():
                await answer.aclose()

    async def _ask(self, segment: Segment, fresh: bool) -> AsyncAnswer | None:
        """Return an answer for `segment`, None if the received bytes had to be discarded."""
        if fresh:
            return await self._request_whole()
        known = replace(self._version, validator=self._validator())
        try:
            answer = await self._source.open(range_headers(segment.position, segment.end, known))
        except APIStatusError as error:
            if error.status_code not in (412, 416):
                raise
            await self._changed()
            return None
        answer_kind = classify_answer(
            answer.status, answer.headers, segment.position, segment.end, known
        )
        if answer_kind == "part":
            return answer
        same = answer_kind == "whole" and not read_version(200, answer.headers).differs(known)
        # The whole file again, or a part of unknown version: parts of this server are useless.
        self._parts_provable = not (same or answer_kind == "unproven")
        # The answer already has the needed bytes, so it is read instead of requested again.
        if answer_kind == "whole":
            self._unread = answer
        else:
            await answer.aclose()
        await self._changed(counts=self._parts_provable)
        return None

    async def _request_whole(self) -> AsyncAnswer:
        if self._unread is not None:
            answer, self._unread = self._unread, None
            return answer
        return await self._source.open(())

    async def _changed(self, *, counts: bool = True) -> None:
        """Start over. Raises RemoteFileChangedError if the file changed too often."""
        self._changes += counts
        if self._changes > _MAX_CHANGES:
            raise RemoteFileChangedError(
                "the file changes faster than it can be downloaded",
                path=self._opened_target().label,
            )
        await self._discard(self._opened_target())

    async def _begin_version(self, answer: AsyncAnswer) -> None:
        """Start to receive the version of this answer."""
        self._version = read_version(200, answer.headers)
        self._digests = {**announced(200, answer.headers), **self._options.digests}
        if self._source.link.sha256:
            self._digests.setdefault("sha256", self._source.link.sha256)
        self._segments.learn(self._version.size)
        await primitives.async_run_blocking(self._prepare_target, self._opened_target(), 0)
        if self._tracker is not None:
            self._tracker.set_total(self._version.size)

    async def _receive_body(self, answer: AsyncAnswer, segment: Segment) -> None:
        """Receive the body, or start a thread that receives it in the background."""
        length = content_length(answer.headers)
        connection = answer.connection()
        # A thread needs the socket and the length of the body.
        if connection is None or length is None or length < _LARGE:
            await write_body(answer, segment, self._opened_target(), self._show_moving)
            if segment.end is None:
                self._segments.learn(segment.position)
            return
        # The HTTP library has already read these from the socket, so the thread would miss them.
        first = await answer.first_bytes()
        thread = TransferThread(
            connection, first, length, segment=segment, target=self._opened_target(),
            timeout=answer.timeout, left=time_left(), on_done=self._wakeup.set,
        )  # fmt: skip
        # Registered before the start, so that an interrupt cannot lose a running thread.
        self._running[thread] = answer
        self._peak_connections = max(self._peak_connections, len(self._running))
        thread.start()

    async def _collect_finished(self) -> None:
        """Join finished threads and handle their errors."""
        for thread in [thread for thread in self._running if thread.done]:
            answer = self._running.pop(thread)
            thread.join()
            await answer.aclose()
            self._segments.give_back(thread.segment)
            if thread.error is not None:
                self._failed(thread.error)

    def _failed(self, error: Exception) -> None:
        """Raise `error` unless the download can continue after it."""
        if isinstance(error, APIConnectionError):
            error.operation = self._source.name
        self._failure_count.failed(error, done=self._segments.done, left=time_left())

    async def _record_progress(self) -> None:
        # Read once, because threads move it meanwhile.
        done = self._segments.done
        self._show(done)
        self._opened_target().advance_digests(self._segments.contiguous())
        if self._writer is not None:
            ranges = self._segments.ranges()
            await primitives.async_run_blocking(
                self._writer.write_if_due, self._clock.monotonic(), ranges
            )

    def _show_moving(self) -> None:
        self._show(self._segments.done)

    def _show(self, done: int) -> None:
        if self._tracker is not None:
            self._tracker.set_total(self._segments.size)
            self._tracker.advance_to(done)

    def _prepare_target(self, target: Target, length: int) -> None:
        """Prepare the target for new bytes after the first `length` ones."""
        target.truncate(length)
        if self._version.size is not None:
            target.check_space(self._version.size - self._segments.done)
        target.start_digests(tuple(self._digests))
        if self._writer is not None:
            self._writer.begin(self._version, self._digests, self._segments.ranges())

    async def _discard(self, target: Target) -> None:
        """Discard the received bytes, also on the disk."""
        await self._stop_threads()
        self._segments = Segments(None)
        self._resumed_from = 0

        def delete() -> None:
            if self._writer is not None:
                self._writer.remove()
            target.truncate(0)

        # To completion: a journal without its bytes would describe bytes that are not there.
        await primitives.async_run_to_completion(delete)

    async def _stop_threads(self) -> None:
        """Stop the threads and close their connections."""
        threads, self._running = self._running, {}

        def stop() -> None:
            for thread in threads:
                thread.stop()

        try:
            if threads:
                await primitives.async_run_to_completion(stop)
        finally:
            for thread, answer in threads.items():
                self._segments.give_back(thread.segment)
                await answer.aclose()

    def _opened_target(self) -> Target:
        if self._target is None:
            raise DownloadError("the target is not open")
        return self._target
