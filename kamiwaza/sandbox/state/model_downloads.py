"""Model downloads: queued, then one at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from kamiwaza.clock import Clock
    from kamiwaza.sandbox.state.model_registry import FileRecord, ModelRegistry


@dataclass(frozen=True, slots=True)
class _PlannedFailure:
    wanted: str | None
    fraction: float


class ModelDownloads:
    """Moves files from the hub to the store.

    `rate` is in bytes per second, `queue_delay` the seconds between a request and the first byte. A
    finished download stays in the status list for `linger` seconds (None: for ever). The vendor's
    servers drop it then, so a client must not take its absence for a failure.
    """

    def __init__(self, clock: Clock, registry: ModelRegistry) -> None:
        """Begin without downloads."""
        self.rate: float = 100e6
        self.queue_delay: float = 0.0
        self.linger: float | None = 30.0
        self._clock = clock
        self._registry = registry
        self._queue: list[UUID] = []
        self._planned_failures: list[_PlannedFailure] = []
        self._free_at = 0.0

    def request(self, files: Iterable[FileRecord]) -> None:
        """Queue the files that are neither stored nor being downloaded."""
        now = self._clock.time()
        for file in files:
            file.wanted = True
            if file.storage_location is not None or file.is_active:
                continue
            file.requested_at = now
            file.started_at = file.ended_at = file.cancelled_at = None
            file.fails_at = None
            self._queue.append(file.id)

    def plan_failure(self, wanted: str | None, fraction: float) -> None:
        """Make the running or next download of a file (None: of any file) fail at a fraction."""
        self.settle()
        for file in self.active():
            if file.is_downloading and _matches(file, wanted):
                file.fails_at = fraction
                return
        self._planned_failures.append(_PlannedFailure(wanted, fraction))

    def cancel(self, file: FileRecord) -> bool:
        """Cancel a queued or running download and return whether there was one."""
        self.settle()
        if not file.is_active:
            return False
        now = self._clock.time()
        if file.is_downloading:
            self._free_at = now
        file.cancelled_at = file.ended_at = now
        file.wanted = False
        file.requested_at = None
        self._queue.remove(file.id)
        return True

    def settle(self) -> None:
        """Bring every download up to date."""
        now = self._clock.time()
        while self._queue:
            file = self._registry.files.get(self._queue[0])
            if file is not None and not self._advance(file, now):
                return
            self._queue.pop(0)

    def active(self) -> list[FileRecord]:
        """Return the queued and running files."""
        self.settle()
        return [self._registry.files[key] for key in self._queue if key in self._registry.files]

    def listed(self) -> list[FileRecord]:
        """Return the files in the status list: active and recently finished ones."""
        self.settle()
        now = self._clock.time()
        return [file for file in self._registry.files.values() if self._is_listed(file, now)]

    def _is_listed(self, file: FileRecord, now: float) -> bool:
        if file.is_active:
            return True
        if file.ended_at is None:
            return False
        return self.linger is None or now - file.ended_at < self.linger

    def _advance(self, file: FileRecord, now: float) -> bool:
        """Advance one file and return whether its download has ended."""
        if file.started_at is None:
            begin = max(self._free_at, (file.requested_at or 0.0) + self.queue_delay)
            if begin > now:
                return False
            file.started_at, file.rate = begin, self.rate
            file.fails_at = self._take_failure(file)
        fraction = 1.0 if file.fails_at is None else file.fails_at
        end = file.started_at + fraction * file.size / file.rate
        if end > now:
            return False
        file.ended_at = self._free_at = end
        file.requested_at = None
        if file.fails_at is None:
            file.storage_location = f"/var/lib/kamiwaza/models/{file.model_id}/{file.name}"
        return True

    def _take_failure(self, file: FileRecord) -> float | None:
        for plan in self._planned_failures:
            if _matches(file, plan.wanted):
                self._planned_failures.remove(plan)
                return plan.fraction
        return None


def _matches(file: FileRecord, wanted: str | None) -> bool:
    return wanted is None or wanted in (file.name, str(file.id))
