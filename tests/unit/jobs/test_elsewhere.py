"""Jobs on another cluster: with access lent to them, read, and stopped."""

from __future__ import annotations

import pytest

from kamiwaza import ConflictError, GoneError, OperationCancelledError
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.behaviours.jobs import JobSettings
from tests.unit.colours import Colour


def test_a_job_on_another_cluster(colour: Colour) -> None:
    with Sandbox(clock=colour.sandbox.clock) as other:
        colour.sandbox.federate("east", other)
        other.state.stores.instance(JobSettings).results["python report.py"] = [1, "two", None]
        jobs = colour.client.on_cluster("east").jobs
        access = {"datasets": [{"urn": "urn:x", "operations": ["discover", "retrieve"]}]}
        job = colour.do(jobs.submit("python report.py", delegated_access=access))
        with pytest.raises(ConflictError):
            colour.do(jobs.result(job))
        record = colour.do(job.wait())
        assert record.duration == 23
        assert colour.do(jobs.result(job)) == [1, "two", None]
        assert "python report.py" in colour.do(jobs.logs(record)).text
        colour.advance(8 * 86_400)
        with pytest.raises(GoneError):
            colour.do(jobs.result(job))
        assert colour.do(jobs.get(job)).ok

        stopped = colour.do(jobs.submit("sleep 1000"))
        colour.do(stopped.cancel())
        with pytest.raises(OperationCancelledError):
            colour.do(stopped.wait())
        assert colour.do(colour.client.jobs.list().to_list()) == []
        assert len(colour.do(jobs.list().to_list())) == 2


def test_a_result_without_a_marker_is_gone_too(colour: Colour) -> None:
    colour.sandbox.state.stores.instance(JobSettings).without_result.add("python quiet.py")
    job = colour.do(colour.client.jobs.submit("python quiet.py"))
    assert colour.do(job.wait()).ok
    with pytest.raises(GoneError, match="marker"):
        colour.do(colour.client.jobs.result(job))
    assert colour.do(colour.client.jobs.run("python quiet.py")).result is None


def test_what_is_over_cannot_be_stopped_any_more(colour: Colour) -> None:
    job = colour.do(colour.client.jobs.submit("echo"))
    colour.do(job.wait())
    assert colour.do(colour.client.jobs.cancel(job)).ok
