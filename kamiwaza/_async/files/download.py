"""A download from its beginning to its end: what is there already, what is missing, is it right."""

from __future__ import annotations

from kamiwaza._async.files.transfer import AsyncFlow
from kamiwaza.concurrency import primitives
from kamiwaza.errors.download import ChecksumMismatchError
from kamiwaza.files.digests import compare
from kamiwaza.files.journal_keeper import Keeper
from kamiwaza.files.order import DownloadResult
from kamiwaza.files.segments import Segments
from kamiwaza.files.target import PartFile, Target
from kamiwaza.files.version import read_version


class AsyncDownload(AsyncFlow):
    """One download."""

    async def run(self) -> DownloadResult:
        """Download. Raises DownloadError, APIError; what arrived is kept for the next time."""
        began = self._clock.monotonic()
        keep = self._order.resume
        try:
            target = await self._begin()
            await self._fetch()
            try:
                await self._verify(target)
            except ChecksumMismatchError:
                keep = False
                if not self._resumed_from:
                    raise
                keep = self._order.resume
                await self._from_scratch(target)
            await primitives.async_see_through(target.publish)
            keep = False
        finally:
            await self._let_go(keep=keep)
        self._show(self._segments.done)
        return DownloadResult(
            path=target.path if isinstance(target, PartFile) else None,
            size=self._segments.size or 0,
            sha256=self._digests.get("sha256"),
            resumed_from=self._resumed_from,
            attempts=self._attempts,
            connections=self._most,
            elapsed=self._clock.monotonic() - began,
            etag=self._version.etag,
        )

    async def _begin(self) -> Target:
        """Find out where to write, lock it, and see what is there already."""
        if self._order.folder is not None:
            self._spare = await self._source.open(())
        answer = self._spare
        self._target = target = self._order.target(
            disposition=answer.headers.get("content-disposition") if answer else None,
            url=answer.url if answer else "",
            suggested=self._source.link.name,
        )
        await primitives.async_see_through(target.open)
        self._keeper = Keeper(target, self._source.fingerprint)
        if not await self._recall(target):
            await self._empty(target)
        return target

    async def _recall(self, target: Target) -> bool:
        """Take up what an earlier download left; False if there is nothing of use."""
        if not (self._order.resume and self._source.ranged):
            return False
        journal = await primitives.async_run_blocking(target.recall, self._source.fingerprint)
        length = await primitives.async_run_blocking(target.length)
        done = journal.trusted(length) if journal else ()
        if journal is None or not done:
            return False
        if self._spare and read_version(200, self._spare.headers).differs(journal.version):
            return False
        if done == ((0, journal.version.size),):
            # One byte is asked for again: its answer says whether this is still the file.
            done = ((0, done[0][1] - 1),) if done[0][1] > 1 else ()
        self._version = journal.version
        self._segments = Segments(journal.version.size, done)
        self._resumed_from = self._segments.done
        self._patience.reset(self._resumed_from)
        self._digests = {**journal.digests, **self._order.digests}
        await primitives.async_run_blocking(
            self._settle, target, max((end for _, end in done), default=0)
        )
        await self._drop_spare()
        return bool(done)

    async def _verify(self, target: Target) -> None:
        """Compare size and checksums with all that was announced."""
        size, promised = self._segments.size, self._source.link.size
        length = await primitives.async_run_blocking(target.length)
        if length != size or promised not in (None, size):
            raise ChecksumMismatchError(
                f"{length} bytes arrived, {promised or size} were announced; they were thrown away",
                path=target.label,
                algorithm="size",
                expected=str(promised or size),
                actual=str(length),
            )
        if self._digests:
            actual = await primitives.async_see_through(target.digests)
            compare(self._digests, actual, target.label)

    async def _from_scratch(self, target: Target) -> None:
        """Fetch all of it once more: what was there from before may have been damaged."""
        await self._empty(target)
        self._patience.reset(0)
        await self._fetch()
        await self._verify(target)

    async def _drop_spare(self) -> None:
        if self._spare is not None:
            answer, self._spare = self._spare, None
            await answer.aclose()

    async def _let_go(self, *, keep: bool) -> None:
        """Stop, write down what is there, free the target."""
        target, keeper = self._target, self._keeper
        try:
            await self._halt()
            await self._drop_spare()
        finally:

            def close() -> None:
                try:
                    if keeper is not None:
                        keeper.stop()
                        if keep:
                            keeper.save(self._segments.ranges())
                finally:
                    if target is not None:
                        target.close(keep=keep)

            await primitives.async_see_through(close)
