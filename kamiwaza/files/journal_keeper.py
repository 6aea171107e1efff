"""When the journal of a download is written, and what it may claim."""

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

_NOTE_EVERY = 0.5
_FORCE_EVERY = 10.0


class Keeper:
    """Keeps the journal of one target: written before what it claims could be missed.

    All of it may block. What survives a crash of the machine is forced to the disk by a thread,
    now and then, and claimed only after that.
    """

    def __init__(self, target: Target, source: str) -> None:
        self._target = target
        self._journal = Journal(source=source, version=Version(), boot=boot_id())
        self._noted = self._forced = 0.0
        self._forcing: threading.Thread | None = None
        self._kept = False
        self._safe: Ranges = ()

    def begin(self, version: Version, digests: Digests, done: Ranges) -> None:
        """Start a journal of `version`; none is kept if the rest could not be asked for."""
        in_order = len(done) <= 1 and all(start == 0 for start, _ in done)
        self._journal = replace(
            self._journal, version=version, digests=digests, in_order=in_order, done=done, safe=()
        )
        self._safe = ()
        self._kept = version.validator is not None
        self._target.note(self._journal if self._kept else None)

    def forget(self) -> None:
        """Remove the journal, before what it speaks of is thrown away."""
        self._kept = False
        self._target.note(None)

    def scatter(self, done: Ranges) -> None:
        """Note that from now on the file is not written from front to back."""
        if self._journal.in_order:
            self._journal = replace(self._journal, in_order=False, done=done)
            self.save(done)

    def look(self, now: float, done: Ranges) -> None:
        """Write the journal if it is time to."""
        if not self._kept:
            return
        self._forced = self._forced or now
        if now - self._forced >= _FORCE_EVERY and self._forcing is None:
            self._forced = now
            self._forcing = threading.Thread(target=self._force, args=(done,), daemon=True)
            self._forcing.start()
        due = now - self._noted >= _NOTE_EVERY
        if (due and not self._journal.in_order) or self._safe != self._journal.safe:
            self._noted = now
            self.save(done)

    def save(self, done: Ranges) -> None:
        """Write the journal, if one is kept."""
        if self._kept:
            self._journal = replace(self._journal, done=done, safe=self._safe)
            self._target.note(self._journal)

    def stop(self) -> None:
        """Wait for what is being forced to the disk."""
        forcing = self._forcing
        if forcing is not None:
            forcing.join()

    def _force(self, done: Ranges) -> None:
        try:
            self._target.force()
        except DownloadError:
            return  # then it is not claimed; the writers will meet the same trouble
        self._safe = done
        self._forcing = None
