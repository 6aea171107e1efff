"""Jobs on another cluster: submit, read, stop."""

from __future__ import annotations

import pytest

from kamiwaza import ConflictError, GoneError, OperationCancelledError
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.behaviours.jobs import JobSettings
from tests.halves import Half


def test_a_job_on_another_cluster(half: Half) -> None:
    with Sandbox(clock=half.sandbox.clock) as other:
        half.sandbox.federate("east", other)
        other.state.stores.instance(JobSettings).results["python report.py"] = [1, "two", None]
        jobs = half.client.on_cluster("east").jobs
        access = {"datasets": [{"urn": "urn:x", "operations": ["discover", "retrieve"]}]}
        job = half.do(jobs.submit("python report.py", delegated_access=access))
        with pytest.raises(ConflictError):
            half.do(jobs.result(job))
        record = half.do(job.wait())
        assert record.duration == 23
        assert half.do(jobs.result(job)) == [1, "two", None]
        assert "python report.py" in half.do(jobs.logs(record)).text
        half.advance(8 * 86_400)
        with pytest.raises(GoneError):
            half.do(jobs.result(job))
        assert half.do(jobs.get(job)).ok

        stopped = half.do(jobs.submit("sleep 1000"))
        half.do(stopped.cancel())
        with pytest.raises(OperationCancelledError):
            half.do(stopped.wait())
        assert half.do(half.client.jobs.list().to_list()) == []
        assert len(half.do(jobs.list().to_list())) == 2


def test_a_result_without_a_marker_is_gone_too(half: Half) -> None:
    half.sandbox.state.stores.instance(JobSettings).without_result.add("python quiet.py")
    job = half.do(half.client.jobs.submit("python quiet.py"))
    assert half.do(job.wait()).ok
    with pytest.raises(GoneError, match="marker"):
        half.do(half.client.jobs.result(job))
    assert half.do(half.client.jobs.run("python quiet.py")).result is None


def test_what_is_over_cannot_be_stopped_any_more(half: Half) -> None:
    job = half.do(half.client.jobs.submit("echo"))
    half.do(job.wait())
    assert half.do(half.client.jobs.cancel(job)).ok
