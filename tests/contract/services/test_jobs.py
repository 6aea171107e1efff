"""Cluster jobs: submit, wait, read, stop."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import (
    ConflictError,
    GoneError,
    OperationCancelledError,
    OperationFailedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.jobs import (
    DatasetDelegatedAccess,
    DatasetOperation,
    DelegatedAccess,
    JobLogs,
    JobRecord,
    JobRunResult,
)
from tests.contract.tape.stage import NOBODY, Stage


def test_submit_and_wait(stage: Stage) -> None:
    jobs = stage.client.jobs
    job = stage.do(
        jobs.submit(
            "python train.py",
            runtime_env={"env_vars": {"A": "1"}},
            metadata={"team": "blue"},
            python_packages=["polars==1.2"],
            delegated_access=DelegatedAccess(
                datasets=[
                    DatasetDelegatedAccess(urn="urn:x", operations=[DatasetOperation.RETRIEVE])
                ]
            ),
        )
    )
    with pytest.raises(ConflictError):
        stage.do(jobs.result(job))
    record = stage.do(job.wait())
    assert isinstance(record, JobRecord)
    assert (record.ok, record.is_done) == (True, True)
    assert (record.duration or 0) > 0
    assert record.metadata == {"team": "blue"}
    assert record.python_packages[0].version == "1.2"
    assert stage.do(jobs.result(record))["ran"] == "python train.py"
    assert stage.do(jobs.get(record.id)).ray_job_id == record.ray_job_id


def test_logs(stage: Stage) -> None:
    job = stage.do(stage.client.jobs.submit("python hello.py"))
    stage.do(job.wait())
    log = stage.do(stage.client.jobs.logs(job))
    assert isinstance(log, JobLogs)
    assert log.lines[-1].endswith("ended: SUCCEEDED")
    assert log.text == log.logs


def test_a_result_that_is_gone(stage: Stage) -> None:
    job = stage.do(stage.client.jobs.submit("python hello.py"))
    stage.do(job.wait())
    stage.embedded(lambda sandbox: sandbox.clock.advance(8 * 86_400))
    with pytest.raises(GoneError):
        stage.do(stage.client.jobs.result(job))


def test_run(stage: Stage) -> None:
    done = stage.do(stage.client.jobs.run("python hello.py", timeout_seconds=600))
    assert isinstance(done, JobRunResult)
    assert isinstance(done.result, dict)
    assert done.result["ran"] == "python hello.py"
    assert done.duration is not None
    assert done.duration > 0
    assert stage.do(stage.client.jobs.get(done)).duration == done.duration - 2


def test_a_run_that_takes_too_long(stage: Stage) -> None:
    with pytest.raises(OperationFailedError, match="FAILED: TIMEOUT") as caught:
        stage.do(stage.client.jobs.run("python slow.py", timeout_seconds=1))
    last = caught.value.last
    assert isinstance(last, JobRunResult)
    assert last.timed_out
    assert stage.do(stage.client.jobs.get(last)).timed_out


def test_a_job_that_fails(stage: Stage) -> None:
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("jobs.job", "ImportError", reason="no module x")
    )
    job = stage.do(stage.client.jobs.submit("python broken.py"))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert (caught.value.code, caught.value.reason) == ("ImportError", "no module x")
    assert isinstance(caught.value.last, JobRecord)
    assert caught.value.last.error == "ImportError: no module x"


def test_cancel(stage: Stage) -> None:
    jobs = stage.client.jobs
    job = stage.do(jobs.submit("sleep 1000"))
    stopped = stage.do(jobs.cancel(job))
    assert isinstance(stopped, JobRecord)
    with pytest.raises(OperationCancelledError):
        stage.do(jobs.watch(stopped).wait())


def test_list(stage: Stage) -> None:
    jobs = stage.client.jobs
    ids = [stage.do(jobs.submit(f"echo {number}")).id for number in range(3)]
    found = stage.items(jobs.list(page_size=2, prefetch=0, limit=3))
    assert [str(job.id) for job in found] == ids[::-1]
    assert all(isinstance(job, JobRecord) for job in found)


def test_what_is_no_job(stage: Stage) -> None:
    jobs = stage.client.jobs
    calls: list[Any] = [jobs.get, jobs.result, jobs.logs, jobs.cancel]
    for call in calls:
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
