"""A retrieval under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza.operations.lifecycles import RETRIEVAL_JOB
from kamiwaza.operations.state import Snapshot
from kamiwaza.schemas.retrieval import RetrievalJob, RetrievalJobStatus

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from kamiwaza.clock import Clock


class AsyncRetrieval(AsyncOperation[RetrievalJobStatus]):
    """A retrieval job: look at it, wait for its end, cancel it.

    `job` is the platform's answer to its beginning. Rows that came with it (`job.rows`) and the
    handshake for Arrow Flight (`job.grpc`) are nowhere else; if `job.needs_stream`, the rows are
    in the job's stream, and it ends once they have been read.
    """

    def __init__(
        self,
        job: RetrievalJob,
        *,
        clock: Clock,
        look: Callable[[str], Awaitable[RetrievalJobStatus]],
        cancel: Callable[[str], Awaitable[RetrievalJobStatus]],
    ) -> None:
        """Hold a job that was just begun; `look` and `cancel` take its id."""
        self.job = job
        job_id = str(job.job_id)

        async def poll() -> Snapshot[RetrievalJobStatus]:
            return _seen(await look(job_id))

        async def end() -> None:
            await cancel(job_id)

        begun = RetrievalJobStatus(
            job_id=job.job_id, status=job.status, transport=job.transport, dataset=job.dataset
        )
        super().__init__(
            RETRIEVAL_JOB,
            job_id,
            clock=clock,
            poll=poll,
            cancel=end,
            initial=_seen(begun),
            key="retrieval.job",
        )


def _seen(status: RetrievalJobStatus) -> Snapshot[RetrievalJobStatus]:
    return Snapshot(status.state, status.status or "", status)
