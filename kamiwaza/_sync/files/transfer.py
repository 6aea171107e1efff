# Written by scripts/unasync.py from kamiwaza/_async/files/transfer.py: edit that.
"""Bringing the bytes of a file: connections opened, watched and replaced until all are there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza._sync.files.small_body import pour
from kamiwaza.concurrency import primitives, signals
from kamiwaza.concurrency.deadline import time_left
from kamiwaza.errors import APIConnectionError, APIError, APIStatusError
from kamiwaza.errors.download import DownloadError, RemoteFileChangedError
from kamiwaza.files.connection_count import Pace
from kamiwaza.files.digests import announced
from kamiwaza.files.failure_count import Patience
from kamiwaza.files.mover import Mover
from kamiwaza.files.order import MOST_CONNECTIONS, Order
from kamiwaza.files.segments import Segment, Segments
from kamiwaza.files.version import (
    Version,
    content_length,
    content_range,
    judge,
    range_headers,
    read_version,
)

if TYPE_CHECKING:
    from kamiwaza._sync.files.source import Source
    from kamiwaza._sync.http.answer import Answer
    from kamiwaza._sync.http.transport import Transport
    from kamiwaza.files.journal_keeper import Keeper
    from kamiwaza.files.target import Target
    from kamiwaza.progress.tracker import DownloadTracker

# A smaller body is not worth a thread and the loss of its connection.
_LARGE = 2**20
_TICK = 0.1
# A file that changes oftener than this while it is fetched is never had.
_CHANGES = 2


class Flow:
    """The part of a download between its beginning and its end.

    The caller's task (or thread) coordinates, threads of its own move bytes.
    """

    def __init__(
        self,
        transport: Transport,
        source: Source,
        order: Order,
        tracker: DownloadTracker | None,
    ) -> None:
        self._transport = transport
        self._source = source
        self._order = order
        self._tracker = tracker
        self._clock = transport.clock
        self._patience = Patience(
            transport.options.retry, transport.budget, transport.clock,
            method=source.method, repeat=source.repeat,
        )  # fmt: skip
        self._bell = signals.Bell()
        self._pace = Pace()
        self._version = Version()
        self._segments = Segments(None)
        self._digests = dict(order.digests)
        self._running: dict[Mover, Answer] = {}
        self._spare: Answer | None = None
        self._target: Target | None = None
        self._keeper: Keeper | None = None
        self._provable = source.ranged
        self._resumed_from = self._attempts = self._most = 0
        self._changes = 0
        self._limit = MOST_CONNECTIONS

    def _fetch(self) -> None:
        while not self._segments.complete or self._running:
            self._staff()
            if self._running:
                self._bell.wait(_TICK)
            elif not self._segments.complete:
                self._clock.sleep(self._patience.pause())
                self._patience.waited()
            self._reap()
            self._tick()

    def _staff(self) -> None:
        """Give work to as many connections as there should be."""
        while self._may_staff():
            if not self._segments.untouched and not self._validator():
                self._empty(self._there())  # it cannot go on from where it was
            fresh = self._segments.untouched
            segment = self._segments.take()
            if segment is None:
                return
            try:
                self._connect(segment, fresh)
            except APIError:
                if not self._running:
                    raise
                self._limit = len(self._running)  # more than these the server does not take
            finally:
                if not any(mover.segment is segment for mover in self._running):
                    self._segments.give_back(segment)

    def _may_staff(self) -> bool:
        if self._segments.complete or self._patience.pause() > 0:
            return False
        return len(self._running) < self._hands()

    def _validator(self) -> str | None:
        return self._version.validator if self._provable else None

    def _hands(self) -> int:
        """Return how many connections to have."""
        size = self._version.size
        if self._there().in_order or not (self._validator() and self._version.ranges and size):
            return 1
        wanted = self._order.connections
        if wanted is None:
            wanted = self._pace.look(self._clock.monotonic(), self._segments.done, size)
        return min(wanted, self._limit)

    def _connect(self, segment: Segment, fresh: bool) -> None:
        """Open a connection for `segment` and let its bytes flow."""
        answer = self._ask(segment, fresh)
        if answer is None:
            return
        flowing = False
        try:
            if fresh:
                self._adopt(answer)
            elif segment.position != self._segments.contiguous() and self._keeper is not None:
                primitives.run_blocking(self._keeper.scatter, self._segments.ranges())
            if (
                not fresh
                and self._segments.size is None
                and (part := content_range(answer.headers))
            ):
                self._segments.learn(part[2])
            self._attempts += 1
            try:
                flowing = self._flow(answer, segment)
            except APIConnectionError as error:
                self._failed(error)
        finally:
            if not flowing:
                answer.close()

    def _ask(self, segment: Segment, fresh: bool) -> Answer | None:
        """Return an answer that fits, None if what is there had to be thrown away."""
        if fresh:
            return self._ask_whole()
        known = replace(self._version, validator=self._validator())
        try:
            answer = self._source.open(range_headers(segment.position, segment.end, known))
        except APIStatusError as error:
            if error.status_code not in (412, 416):
                raise
            self._changed()
            return None
        verdict = judge(answer.status, answer.headers, segment.position, segment.end, known)
        if verdict == "part":
            return answer
        same = verdict == "whole" and not read_version(200, answer.headers).differs(known)
        # The same file whole, or a part of who knows what: this server's parts are of no use.
        self._provable = not (same or verdict == "unproven")
        if verdict == "whole":
            self._spare = answer
        else:
            answer.close()
        self._changed(counts=self._provable)
        return None

    def _ask_whole(self) -> Answer:
        if self._spare is not None:
            answer, self._spare = self._spare, None
            return answer
        return self._source.open(())

    def _changed(self, *, counts: bool = True) -> None:
        """Begin anew. Raises RemoteFileChangedError when that has happened too often."""
        self._changes += counts
        if self._changes > _CHANGES:
            raise RemoteFileChangedError(
                "the file changes faster than it can be downloaded", path=self._there().label
            )
        self._empty(self._there())

    def _adopt(self, answer: Answer) -> None:
        """Take the version that begins with this answer for the one to be had."""
        self._version = read_version(200, answer.headers)
        self._digests = {**announced(200, answer.headers), **self._order.digests}
        if self._source.link.sha256:
            self._digests.setdefault("sha256", self._source.link.sha256)
        self._segments.learn(self._version.size)
        primitives.run_blocking(self._settle, self._there(), 0)
        if self._tracker is not None:
            self._tracker.set_total(self._version.size)

    def _flow(self, answer: Answer, segment: Segment) -> bool:
        """Move the body; True if a thread does, which is then to be watched."""
        length = content_length(answer.headers)
        connection = answer.connection()
        if connection is None or length is None or length < _LARGE:
            pour(answer, segment, self._there(), self._show_moving)
            if segment.end is None:
                self._segments.learn(segment.position)
            return False
        first = answer.first_bytes()
        mover = Mover(
            connection, first, length, segment=segment, target=self._there(),
            timeout=answer.timeout, left=time_left(), rings=self._bell.ring,
        )  # fmt: skip
        self._running[mover] = answer
        self._most = max(self._most, len(self._running))
        mover.start()
        return True

    def _reap(self) -> None:
        """Take back what the threads have done, and see how it went."""
        for mover in [mover for mover in self._running if mover.over]:
            answer = self._running.pop(mover)
            mover.join()
            answer.close()
            self._segments.give_back(mover.segment)
            if mover.error is not None:
                self._failed(mover.error)

    def _failed(self, error: Exception) -> None:
        """Decide whether to go on after `error`; raise it if not."""
        if isinstance(error, APIConnectionError):
            error.operation = self._source.name
        self._patience.failed(error, done=self._segments.done, left=time_left())

    def _tick(self) -> None:
        done = self._segments.done
        self._show(done)
        self._there().arrived(self._segments.contiguous())
        if self._keeper is not None:
            ranges = self._segments.ranges()
            primitives.run_blocking(self._keeper.look, self._clock.monotonic(), ranges)

    def _show_moving(self) -> None:
        self._show(self._segments.done)

    def _show(self, done: int) -> None:
        if self._tracker is not None:
            self._tracker.set_total(self._segments.size)
            self._tracker.advance_to(done)

    def _settle(self, target: Target, length: int) -> None:
        """Get the target ready for what is to come, `length` bytes of it being there."""
        target.cut(length)
        if self._version.size is not None:
            target.make_room(self._version.size - self._segments.done)
        target.hash(tuple(self._digests))
        if self._keeper is not None:
            self._keeper.begin(self._version, self._digests, self._segments.ranges())

    def _empty(self, target: Target) -> None:
        """Forget what is there, on the disk too."""
        self._halt()
        self._segments = Segments(None)
        self._resumed_from = 0

        def forget() -> None:
            if self._keeper is not None:
                self._keeper.forget()
            target.cut(0)

        primitives.see_through(forget)

    def _halt(self) -> None:
        """Stop the threads and close their connections."""
        movers, self._running = self._running, {}

        def stop() -> None:
            for mover in movers:
                mover.stop()

        try:
            if movers:
                primitives.see_through(stop)
        finally:
            for mover, answer in movers.items():
                self._segments.give_back(mover.segment)
                answer.close()

    def _there(self) -> Target:
        if self._target is None:
            raise DownloadError("nothing was opened to write to")
        return self._target
