"""Writing the journal of a download."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from kamiwaza.errors.download import DownloadError
from kamiwaza.files.journal import Journal, boot_id
from kamiwaza.files.version import Version

if TYPE_CHECKING:
    from kamiwaza.files.digests import Digests
    from kamiwaza.files.segments import Ranges
    from kamiwaza.files.target import Target

_WRITE_SECONDS = 0.5
_SYNC_SECONDS = 10.0


class JournalWriter:
    """Write the journal of one target. All methods may block.

    A thread syncs the data to the disk every 10 seconds. The journal lists a range as safe only
    after that, so that it is right after a crash of the machine.
    """

    def __init__(self, target: Target, source: str) -> None:
        self._target = target
        self._journal = Journal(source=source, version=Version(), boot=boot_id())
        self._written_at = self._synced_at = 0.0
        self._sync_thread: threading.Thread | None = None
        self._active = False
        self._safe: Ranges = ()

    def begin(self, version: Version, digests: Digests, done: Ranges) -> None:
        """Start the journal of a version. Without a validator none is written."""
        in_order = len(done) <= 1 and all(start == 0 for start, _ in done)
        self._journal = replace(
            self._journal, version=version, digests=digests, in_order=in_order, done=done, safe=()
        )
        self._safe = ()
        self._active = version.validator is not None
        # An old journal must not describe the new bytes.
        self._target.write_journal(self._journal if self._active else None)

    def remove(self) -> None:
        """Remove the journal. Call it before the data is deleted."""
        self._active = False
        self._target.write_journal(None)

    def mark_out_of_order(self, done: Ranges) -> None:
        """Record that the file is no longer written in order."""
        if self._journal.in_order:
            self._journal = replace(self._journal, in_order=False, done=done)
            self.write(done)

    def write_if_due(self, now: float, done: Ranges) -> None:
        """Write the journal if it is due, and sync the data if that is due."""
        if not self._active:
            return
        # The first sync is due after the first interval, not at the start.
        self._synced_at = self._synced_at or now
        if now - self._synced_at >= _SYNC_SECONDS and self._sync_thread is None:
            self._synced_at = now
            self._sync_thread = threading.Thread(target=self._sync, args=(done,), daemon=True)
            self._sync_thread.start()
        due = now - self._written_at >= _WRITE_SECONDS
        # In order, the length of the file says enough, so nothing has to be written.
        if (due and not self._journal.in_order) or self._safe != self._journal.safe:
            self._written_at = now
            self.write(done)

    def write(self, done: Ranges) -> None:
        """Write the journal now."""
        if self._active:
            self._journal = replace(self._journal, done=done, safe=self._safe)
            self._target.write_journal(self._journal)

    def stop(self) -> None:
        """Wait for a running sync."""
        sync_thread = self._sync_thread
        if sync_thread is not None:
            sync_thread.join()

    def _sync(self, done: Ranges) -> None:
        try:
            self._target.sync()
        except DownloadError:
            return  # the range is not listed as safe; the next write raises the same error
        self._safe = done
        self._sync_thread = None
