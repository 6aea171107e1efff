"""Telling from what the platform lists whether a download to it is done. No I/O.

The list has no word for failed, and finished rows vanish from it, so a look is only read
together with the looks before it. What is not known to be complete is never complete.
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

# The worst word decides: one lost file of five makes the model useless.
_ORDER = (FAILED, DownloadState.CANCELLED, DownloadState.DOWNLOADING, DownloadState.QUEUED)


class DownloadWatch:
    """Follows a set of files from the request to the end.

    `sizes` are bytes by file name. A file that shows no sign of a download for `patience`
    seconds after the start counts as failed, and so does one that was under way and then only
    wanted for `stall` seconds.
    """

    def __init__(
        self,
        file_ids: Iterable[UUID | str],
        *,
        started: float,
        sizes: Mapping[str, int] | None = None,
        patience: float = 30.0,
        stall: float = 300.0,
    ) -> None:
        """Begin with nothing seen; `started` is a moment of the clock given to `observe`."""
        self.file_ids: tuple[UUID | str, ...] = tuple(dict.fromkeys(file_ids))
        self._started = started
        self._patience = patience
        self._stall = stall
        self._halted: dict[UUID | str, float] = {}
        self._sizes = dict(sizes or {})
        self._active: set[UUID | str] = set()
        self._words: dict[UUID | str, str] = {}
        self._notes: dict[UUID | str, str] = {}
        self._parts: dict[UUID | str, tuple[float, int]] = {}
        self.model_id: UUID | str | None = None

    @property
    def open_ids(self) -> list[UUID | str]:
        """Return the files that have not arrived, as of the last look."""
        return [key for key in self.file_ids if self._words.get(key) != DownloadState.COMPLETE]

    def unlisted(self, rows: Iterable[ModelDownloadStatus]) -> list[UUID | str]:
        """Return the files that these rows leave open; each has to be looked at by itself."""
        listed = {row.id for row in rows}
        return [file_id for file_id in self.open_ids if file_id not in listed]

    def observe(
        self,
        rows: Iterable[ModelDownloadStatus],
        files: Mapping[UUID | str, ModelFile | None],
        now: float,
    ) -> Snapshot[Never]:
        """Take in the list and the files looked at (None: gone) and return the whole state."""
        for row in rows:
            if row.id in self.file_ids:
                self.model_id = row.m_id
                self._note(row.id, row, row.state, now)
        for file_id, file in files.items():
            if file is None:
                self._words[file_id] = FAILED
                self._notes[file_id] = f"the platform no longer has file {file_id}"
            else:
                self.model_id = file.model_id or self.model_id
                self._note(file_id, file, _unlisted_state(file), now)
        return self._snapshot()

    def _note(
        self,
        file_id: UUID | str,
        seen: ModelDownloadStatus | ModelFile,
        state: DownloadState,
        now: float,
    ) -> None:
        word = self._word(file_id, state, now)
        percentage = seen.download_percentage
        if word in (FAILED, DownloadState.CANCELLED):
            at = f" at {percentage} %" if percentage is not None else ""
            self._notes[file_id] = f"{seen.name} stopped{at}"
        self._words[file_id] = word
        share = 1.0 if word == DownloadState.COMPLETE else seen.fraction
        if share is not None:
            self._parts[file_id] = (share, self._sizes.get(seen.name) or 0)

    def _word(self, file_id: UUID | str, state: DownloadState, now: float) -> str:
        """Return the state in the light of what was seen before."""
        if state is DownloadState.IDLE:
            waited = now - self._started >= self._patience
            return FAILED if file_id in self._active or waited else DownloadState.QUEUED
        if state is DownloadState.DOWNLOADING:
            self._halted[file_id] = math.inf
        if state in (DownloadState.QUEUED, DownloadState.DOWNLOADING):
            self._active.add(file_id)
        if state is DownloadState.QUEUED and file_id in self._halted:
            since = self._halted[file_id] = min(self._halted[file_id], now)
            return FAILED if now - since >= self._stall else state
        return state

    def _snapshot(self) -> Snapshot[Never]:
        words = {self._words.get(file_id, DownloadState.QUEUED) for file_id in self.file_ids}
        # No file at all is no success either.
        last = DownloadState.COMPLETE if words else DownloadState.QUEUED
        word = str(next((word for word in _ORDER if word in words), last))
        notes = [note for key, note in self._notes.items() if self._words[key] == word]
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
        if total and all(size for _, size in self._parts.values()):
            return min(sum(share * size for share, size in self._parts.values()) / total, 1.0)
        return sum(share for share, _ in self._parts.values()) / len(self.file_ids)


def _unlisted_state(file: ModelFile) -> DownloadState:
    # The wish may outlive the row; a stored file that nothing is fetching is there.
    if file.storage_location and not file.is_downloading:
        return DownloadState.COMPLETE
    return file.state
