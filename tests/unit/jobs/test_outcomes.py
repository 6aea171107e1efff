"""The outcomes of a cluster job, in every form that the platform reports."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza import OperationCancelledError, OperationFailedError
from kamiwaza.sandbox.behaviours.jobs import JobSettings
from kamiwaza.schemas.jobs import DelegatedAccess, JobLogs, JobRecord, JobRunResult
from kamiwaza.serialization.json import encode_json
from tests.halves import Half

ID = "00000000-0000-4000-8000-000000000001"


def result(**members: Any) -> JobRunResult:
    return JobRunResult.model_validate({"job_id": ID, **members})


@pytest.mark.parametrize("status", ["SUCCEEDED", "succeeded", "LATER_WORD", None])
def test_what_ended_well_or_in_a_new_word_is_returned(status: str | None) -> None:
    found = result(status=status, result=[1])
    assert found.raise_for_failure() is found


@pytest.mark.parametrize(
    ("members", "kind", "text"),
    [
        ({"status": "FAILED", "error_type": "X", "error_message": "y"}, OperationFailedError, "X"),
        ({"status": "FAILED"}, OperationFailedError, "ended FAILED"),
        ({"status": "STOPPED"}, OperationCancelledError, "ended STOPPED"),
        ({"status": "CANCELED"}, OperationCancelledError, "CANCELED"),
        ({"status": "STOPPED", "timed_out": True}, OperationFailedError, "time it was given"),
        ({"status": "LATER", "error_message": "y"}, OperationFailedError, "y"),
    ],
)
def test_what_did_not_is_an_error(members: Any, kind: type[Exception], text: str) -> None:
    found = result(**members)
    with pytest.raises(kind, match=text) as caught:
        found.raise_for_failure()
    assert caught.value.last is found  # type: ignore[attr-defined]  # an OperationError


def test_records_say_how_long_they_ran() -> None:
    times = {"started_at": "2026-01-01T00:00:00", "ended_at": "2026-01-01T00:01:30Z"}
    record = JobRecord.model_validate({"id": ID, "status": "STOPPED", **times})
    assert (record.duration, record.is_done, record.ok, record.error) == (90.0, True, False, None)
    assert (JobRecord.model_validate({"id": ID}).duration, record.metadata) == (None, {})
    assert JobLogs(logs="a\nb\n").lines == ["a", "b"]


def test_access_is_given_as_an_object_too() -> None:
    given = {"datasets": [{"urn": "u", "operations": ["read"]}]}
    access = DelegatedAccess.of(given)
    assert encode_json(access) == b'{"datasets":[{"urn":"u","operations":["read"]}]}'
    assert DelegatedAccess.of(access) is access


def test_a_run_waits_as_long_as_the_job_may_take(half: Half) -> None:
    half.sandbox.state.stores.instance(JobSettings).results["nop"] = None
    assert half.do(half.client.jobs.run("nop", timeout_seconds=500)).result is None
    job = half.do(half.client.jobs.submit("nop"))
    half.do(job.wait())
    assert half.do(half.client.jobs.result(job)) is None


def test_one_process_submits_and_another_waits(half: Half) -> None:
    job = half.do(half.client.jobs.submit("python train.py"))
    found = half.do(half.new_client().operation(job.token).wait())
    assert isinstance(found, JobRecord)
    assert str(found.id) == job.id
