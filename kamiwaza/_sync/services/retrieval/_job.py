# Written by scripts/unasync.py from kamiwaza/_async/services/retrieval/_job.py: edit that.
"""A retrieval job that is running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza._sync.operations.operation import Operation
from kamiwaza.operations.lifecycles import RETRIEVAL_JOB
from kamiwaza.operations.state import Snapshot
from kamiwaza.schemas.retrieval import RetrievalJob, RetrievalJobStatus

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza.clock import Clock


class Retrieval(Operation[RetrievalJobStatus]):
    """A retrieval job: read its state, wait for its end, cancel it.

    `job` is the platform's answer to the start. Rows that came with it (`job.rows`) and the
    handshake for Arrow Flight (`job.grpc`) are in no later answer. If `job.needs_stream` is True,
    read the rows from the job's stream; the job ends when they have been read.
    """

    def __init__(
        self,
        job: RetrievalJob,
        *,
        clock: Clock,
        get: Callable[[str], RetrievalJobStatus],
        cancel: Callable[[str], RetrievalJobStatus],
    ) -> None:
        """Hold a job that was just started.

        Args:
            job: the platform's answer to the start.
            clock: the clock to wait by.
            get: a function that returns the state of the job of an id.
            cancel: a function that cancels the job of an id.
        """
        self.job = job
        job_id = str(job.job_id)

        def poll() -> Snapshot[RetrievalJobStatus]:
            return _snapshot(get(job_id))

        def end() -> None:
            cancel(job_id)

        started = RetrievalJobStatus(
            job_id=job.job_id, status=job.status, transport=job.transport, dataset=job.dataset
        )
        super().__init__(
            RETRIEVAL_JOB,
            job_id,
            clock=clock,
            poll=poll,
            cancel=end,
            initial=_snapshot(started),
            key="retrieval.job",
        )


def _snapshot(status: RetrievalJobStatus) -> Snapshot[RetrievalJobStatus]:
    return Snapshot(status.state, status.status or "", status)
