"""Jobs on the cluster: submit, wait, read the result."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncJobsService(AsyncBaseService):
    """`client.jobs`: jobs on the cluster: submit, wait, read the result."""
