"""The state of a model download, derived from the platform's list of downloads. No I/O.

The list has no state for failed downloads and drops finished rows, so each observation is read
together with those before it. A file counts as complete only if that is known.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Never

from kamiwaza.operations.lifecycles import MODEL_DOWNLOAD
from kamiwaza.operations.state import Snapshot
from kamiwaza.schemas.model_files import DownloadState, ModelDownloadStatus, ModelFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

FAILED = "failed"

# The worst state decides: a model with a missing file cannot be used.
_WORST_FIRST = (FAILED, DownloadState.CANCELLED, DownloadState.DOWNLOADING, DownloadState.QUEUED)


class DownloadMonitor:
    """Track the files of one download from the request to the end.

    A file without any sign of a download within `start_timeout` counts as failed. So does a file
    that was downloading and then stays queued for `stall_timeout`.
    """

    def __init__(
        self,
        file_ids: Iterable[UUID | str],
        *,
        started: float,
        sizes: Mapping[str, int] | None = None,
        start_timeout: float = 30.0,
        stall_timeout: float = 300.0,
    ) -> None:
        """Start without observations.

        Args:
            file_ids: the ids of the files.
            started: seconds of the clock that `observe` gets.
            sizes: bytes by file name. Default: unknown.
            start_timeout: seconds until a file without any sign of a download counts as failed.
            stall_timeout: seconds until a file that was downloading and is queued again counts
                as failed.
        """
        self.file_ids: tuple[UUID | str, ...] = tuple(dict.fromkeys(file_ids))
        self._started = started
        self._start_timeout = start_timeout
        self._stall_timeout = stall_timeout
        self._queued_again: dict[UUID | str, float] = {}
        self._sizes = dict(sizes or {})
        self._active: set[UUID | str] = set()
        self._states: dict[UUID | str, str] = {}
        self._details: dict[UUID | str, str] = {}
        self._fractions: dict[UUID | str, tuple[float, int]] = {}
        self.model_id: UUID | str | None = None

    @property
    def open_ids(self) -> list[UUID | str]:
        """Return the files that were not complete at the last observation."""
        return [key for key in self.file_ids if self._states.get(key) != DownloadState.COMPLETE]

    def unlisted(self, rows: Iterable[ModelDownloadStatus]) -> list[UUID | str]:
        """Return the incomplete files without a row. Request each of them separately."""
        listed = {row.id for row in rows}
        return [file_id for file_id in self.open_ids if file_id not in listed]

    def observe(
        self,
        rows: Iterable[ModelDownloadStatus],
        files: Mapping[UUID | str, ModelFile | None],
        now: float,
    ) -> Snapshot[Never]:
        """Record an observation and return the state of the whole download.

        Args:
            rows: the platform's list of downloads.
            files: the files that were requested one by one; None: the file was removed.
            now: seconds of the clock.
        """
        for row in rows:
            if row.id in self.file_ids:
                self.model_id = row.m_id
                self._record(row.id, row, row.state, now)
        for file_id, file in files.items():
            if file is None:
                self._states[file_id] = FAILED
                self._details[file_id] = f"the platform no longer has file {file_id}"
            else:
                self.model_id = file.model_id or self.model_id
                self._record(file_id, file, _unlisted_state(file), now)
        return self._snapshot()

    def _record(
        self,
        file_id: UUID | str,
        seen: ModelDownloadStatus | ModelFile,
        state: DownloadState,
        now: float,
    ) -> None:
        word = self._effective_state(file_id, state, now)
        percentage = seen.download_percentage
        if word in (FAILED, DownloadState.CANCELLED):
            at = f" at {percentage} %" if percentage is not None else ""
            self._details[file_id] = f"{seen.name} stopped{at}"
        self._states[file_id] = word
        share = 1.0 if word == DownloadState.COMPLETE else seen.fraction
        if share is not None:
            self._fractions[file_id] = (share, self._sizes.get(seen.name) or 0)

    def _effective_state(self, file_id: UUID | str, state: DownloadState, now: float) -> str:
        """Return the state of a file, given the observations before this one."""
        if state is DownloadState.IDLE:
            waited = now - self._started >= self._start_timeout
            return FAILED if file_id in self._active or waited else DownloadState.QUEUED
        if state is DownloadState.DOWNLOADING:
            self._queued_again[file_id] = math.inf
        if state in (DownloadState.QUEUED, DownloadState.DOWNLOADING):
            self._active.add(file_id)
        if state is DownloadState.QUEUED and file_id in self._queued_again:
            since = self._queued_again[file_id] = min(self._queued_again[file_id], now)
            return FAILED if now - since >= self._stall_timeout else state
        return state

    def _snapshot(self) -> Snapshot[Never]:
        words = {self._states.get(file_id, DownloadState.QUEUED) for file_id in self.file_ids}
        # A download without files is not a success.
        last = DownloadState.COMPLETE if words else DownloadState.QUEUED
        word = str(next((word for word in _WORST_FIRST if word in words), last))
        notes = [note for key, note in self._details.items() if self._states[key] == word]
        return Snapshot(
            state=MODEL_DOWNLOAD.state_of(word),
            raw_state=word,
            fraction=self._fraction(),
            total=self._total(),
            detail="; ".join(notes) or None,
        )

    def _total(self) -> int | None:
        return sum(self._sizes.values()) or None

    def _fraction(self) -> float | None:
        if not self.file_ids:
            return None
        total = self._total()
        if total and all(size for _, size in self._fractions.values()):
            return min(sum(share * size for share, size in self._fractions.values()) / total, 1.0)
        return sum(share for share, _ in self._fractions.values()) / len(self.file_ids)


def _unlisted_state(file: ModelFile) -> DownloadState:
    # The request flag may outlast the row; a stored file without a download is complete.
    if file.storage_location and not file.is_downloading:
        return DownloadState.COMPLETE
    return file.state
