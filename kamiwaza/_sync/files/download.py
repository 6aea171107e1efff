# Written by scripts/unasync.py from kamiwaza/_async/files/download.py: edit that.
"""A download: continuing, fetching, verifying and publishing a file."""

from __future__ import annotations

from kamiwaza._sync.files.transfer import Transfer
from kamiwaza.concurrency import primitives
from kamiwaza.errors.download import ChecksumMismatchError
from kamiwaza.files.digests import compare
from kamiwaza.files.download_result import DownloadResult
from kamiwaza.files.journal_writer import JournalWriter
from kamiwaza.files.segments import Segments
from kamiwaza.files.target import PartFile, Target
from kamiwaza.files.version import read_version


class Download(Transfer):
    """One download."""

    def run(self) -> DownloadResult:
        """Run the download. After a DownloadError or APIError the received bytes are kept."""
        began = self._clock.monotonic()
        keep = self._options.resume
        try:
            target = self._begin()
            self._fetch()
            try:
                self._verify(target)
            except ChecksumMismatchError:
                keep = False
                # All bytes come from this call, so fetching them again would not help.
                if not self._resumed_from:
                    raise
                keep = self._options.resume
                self._start_over(target)
            # Not cancelled in the middle: the caller must know whether the file exists.
            primitives.run_to_completion(target.publish)
            keep = False
        finally:
            self._close(keep=keep)
        self._show(self._segments.done)
        return DownloadResult(
            path=target.path if isinstance(target, PartFile) else None,
            size=self._segments.size or 0,
            sha256=self._digests.get("sha256"),
            resumed_from=self._resumed_from,
            attempts=self._attempts,
            connections=self._peak_connections,
            elapsed=self._clock.monotonic() - began,
            etag=self._version.etag,
        )

    def _begin(self) -> Target:
        """Choose, open and lock the target, and continue an earlier download if there is one."""
        if self._options.folder is not None:
            # In a folder the server's headers name the file, so they are needed first.
            self._unread = self._source.open(())
        answer = self._unread
        self._target = target = self._options.target(
            disposition=answer.headers.get("content-disposition") if answer else None,
            url=answer.url if answer else "",
            suggested=self._source.link.name,
        )
        primitives.run_to_completion(target.open)
        self._writer = JournalWriter(target, self._source.fingerprint)
        if not self._resume(target):
            self._discard(target)
        return target

    def _resume(self, target: Target) -> bool:
        """Continue an earlier download. Return False if there is none to continue."""
        if not (self._options.resume and self._source.ranged):
            return False
        journal = primitives.run_blocking(target.load_journal, self._source.fingerprint)
        # The disk may have lost bytes after a crash, although the journal lists them.
        length = primitives.run_blocking(target.length)
        done = journal.trusted(length) if journal else ()
        if journal is None or not done:
            return False
        # The kept bytes belong to another version of the file.
        if self._unread and read_version(200, self._unread.headers).differs(journal.version):
            return False
        if done == ((0, journal.version.size),):
            # The last byte is requested again, to learn whether the version is still the same.
            done = ((0, done[0][1] - 1),) if done[0][1] > 1 else ()
        self._version = journal.version
        self._segments = Segments(journal.version.size, done)
        self._resumed_from = self._segments.done
        # Bytes of the earlier call must not count as progress of this one.
        self._failure_count.reset(self._resumed_from)
        self._digests = {**journal.digests, **self._options.digests}
        primitives.run_blocking(
            self._prepare_target, target, max((end for _, end in done), default=0)
        )
        self._close_unread()
        return bool(done)

    def _verify(self, target: Target) -> None:
        """Compare size and checksums with the announced ones."""
        size, announced = self._segments.size, self._source.link.size
        length = primitives.run_blocking(target.length)
        if length != size or announced not in (None, size):
            raise ChecksumMismatchError(
                f"received {length} of {announced or size} announced bytes; they were deleted",
                path=target.label,
                algorithm="size",
                expected=str(announced or size),
                actual=str(length),
            )
        if self._digests:
            actual = primitives.run_to_completion(target.digests)
            compare(self._digests, actual, target.label)

    def _start_over(self, target: Target) -> None:
        """Fetch the whole file again: the bytes of the earlier download may be damaged."""
        self._discard(target)
        self._failure_count.reset(0)
        self._fetch()
        self._verify(target)

    def _close_unread(self) -> None:
        if self._unread is not None:
            answer, self._unread = self._unread, None
            answer.close()

    def _close(self, *, keep: bool) -> None:
        """Stop the threads, write the journal, and close the target."""
        target, writer = self._target, self._writer
        try:
            self._stop_threads()
            self._close_unread()
        finally:

            def close() -> None:
                try:
                    if writer is not None:
                        writer.stop()
                        if keep:
                            writer.write(self._segments.ranges())
                finally:
                    if target is not None:
                        target.close(keep=keep)

            # To completion: a cancelled task must still release the lock of the target.
            primitives.run_to_completion(close)
