"""Waiting for many operations at once: the report, and how few requests it takes."""

from __future__ import annotations

import importlib
import json
import threading
from importlib.resources import files
from typing import Any

import pytest

from kamiwaza import (
    GatherReport,
    InvalidArgumentError,
    OperationFailedError,
    OperationTimeoutError,
    ServiceUnavailableError,
    WaitCancelledError,
)
from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza.operations.lists import OPERATION_LISTS
from kamiwaza.operations.state import OperationState
from kamiwaza.progress import ProgressEvent
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS
from tests.halves import Half
from tests.unit.operations.kinds import KINDS, SLOW, WORDLESS, begin


def jobs(half: Half, count: int) -> list[Any]:
    return [half.do(half.client.jobs.submit(f"echo {number}")) for number in range(count)]


def polls(half: Half) -> list[str]:
    """Return the operations of all reading requests."""
    seen = [one for one in half.sandbox.requests if one.request.method == "GET"]
    return [one.operation or "" for one in seen]


def test_many_jobs_cost_one_list_an_interval(half: Half) -> None:
    operations = jobs(half, 40)
    report = half.do(half.client.operations.gather(operations))
    assert isinstance(report, GatherReport)
    assert (report.ok, len(report), report.failed) == (True, 40, [])
    assert [outcome.id for outcome in report] == [one.id for one in operations]
    assert [str(one.id) for one in report.results] == [one.id for one in operations]
    assert {outcome.state for outcome in report} == {OperationState.SUCCEEDED}
    assert {*polls(half)} == {"jobs.list_jobs"}
    assert len(polls(half)) < 15


def test_a_list_in_pages_is_read_as_far_as_is_needed(half: Half) -> None:
    operations = jobs(half, 230)
    half.do(half.client.operations.gather(operations[-50:], poll_interval=1000))
    # The newest jobs come first. The next pages may be requested ahead.
    assert len(polls(half)) <= 10
    report = half.do(half.client.operations.gather(operations, poll_interval=1000))
    assert report.ok
    assert {*polls(half)} == {"jobs.list_jobs"}


def test_the_report_says_which_failed(half: Half) -> None:
    operations = jobs(half, 2)
    half.sandbox.fail_operation("jobs.job", "QUOTA", reason="no room left")
    operations += jobs(half, 2)
    report = half.do(half.client.operations.gather(operations))
    assert [outcome.ok for outcome in report] == [True, True, False, True]
    (failed,) = report.failed
    assert (failed.id, failed.kind) == (operations[2].id, "cluster job")
    assert isinstance(failed.error, OperationFailedError)
    assert (failed.error.code, failed.error.reason) == ("QUOTA", "no room left")
    assert len(report.results) == 3
    assert "3 of 4 operations succeeded" in str(report)
    assert "no room left" in str(report)
    with pytest.raises(OperationFailedError, match="no room left"):
        report.raise_for_failures()


@pytest.mark.parametrize("kind", [kind for kind in KINDS if OPERATION_KINDS[kind].poll])
def test_the_outcome_is_that_of_waiting(half: Half, kind: str) -> None:
    operation = half.do(half.client.raw.start(begin(SCRIPTS[kind].start[0])))
    handles = [half.client.operation(operation.token) for _ in range(3)]
    report = half.do(half.client.operations.gather([operation, *handles[1:]]))
    assert report.ok
    # What is over is not there any more where there is no word for the end.
    if OPERATION_KINDS[kind].not_found_state is None:
        assert report.results[1] == report.results[2] == half.do(handles[0].wait())
    assert report.results[0] == half.do(operation.wait())


@pytest.mark.parametrize("kind", [kind for kind in SLOW if kind not in WORDLESS])
def test_a_failure_is_that_of_waiting(half: Half, kind: str) -> None:
    half.sandbox.fail_operation(kind, "QUOTA", reason="no room left")
    token = half.do(half.client.raw.start(begin(SCRIPTS[kind].start[0]))).token
    handles = [half.client.operation(token) for _ in range(3)]
    report = half.do(half.client.operations.gather(handles[1:]))
    with pytest.raises(OperationFailedError) as caught:
        half.do(handles[0].wait())
    for outcome in report:
        assert isinstance(outcome.error, OperationFailedError)
        assert str(outcome.error) == str(caught.value)
        assert (outcome.error.code, outcome.error.reason) == (
            caught.value.code,
            caught.value.reason,
        )


def test_deployments_share_the_list_of_deployments(half: Half) -> None:
    model = half.model("Qwen3-0.6B-Q4_K_M.gguf")
    operations = [half.do(half.client.serving.deploy(model)) for _ in range(3)]
    before = len(polls(half))
    report = half.do(half.client.operations.gather(operations))
    assert all(deployment.is_ready for deployment in report.results)
    assert {*polls(half)[before:]} == {"serving.list_deployments"}
    stops = [half.do(half.client.serving.stop(one)) for one in report.results]
    assert half.do(half.client.operations.gather(stops)).ok


def test_kinds_are_mixed_and_polled_in_their_own_ways(half: Half) -> None:
    half.model("Qwen3-0.6B-Q4_K_M.gguf")
    operations = [
        *jobs(half, 3),
        half.do(half.client.raw.start(begin(SCRIPTS["apps.images"].start[0]))),
        half.do(half.client.models.download("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0")),
    ]
    report = half.do(half.client.operations.gather(operations))
    assert report.ok
    assert report.results[-1].name


def test_one_operation_is_polled_itself(half: Half) -> None:
    assert half.do(half.client.operations.gather(jobs(half, 1))).ok
    assert {*polls(half)} == {"jobs.get_job_status"}
    assert half.do(half.client.operations.gather([])).ok


def test_the_timeout_holds_for_each(half: Half) -> None:
    half.sandbox.stall_operation("jobs.job")
    operations = jobs(half, 3)
    report = half.do(half.client.operations.gather(operations, timeout=500))
    assert [outcome.ok for outcome in report] == [False, True, True]
    assert isinstance(report[0].error, OperationTimeoutError)
    assert report[0].state is OperationState.RUNNING


def test_a_set_event_ends_the_wait(half: Half) -> None:
    cancel = threading.Event()
    cancel.set()
    report = half.do(half.client.operations.gather(jobs(half, 2), cancel=cancel))
    assert [type(outcome.error) for outcome in report] == [WaitCancelledError] * 2


def test_a_short_outage_is_passed_over(half: Half) -> None:
    operations = jobs(half, 3)
    client = half.new_client(max_retries=0)
    handles = [client.operation(operation.token) for operation in operations]
    half.sandbox.fail_next(status=503, count=3, operation="jobs.list_jobs")
    assert half.do(client.operations.gather(handles)).ok
    half.sandbox.fail_next(status=503, count=99, operation="jobs.list_jobs")
    handles = [client.operation(operation.token) for operation in jobs(half, 2)]
    report = half.do(client.operations.gather(handles))
    assert [type(outcome.error) for outcome in report] == [ServiceUnavailableError] * 2


def test_without_access_to_the_list_each_is_polled(half: Half) -> None:
    operations = jobs(half, 3)
    half.sandbox.fail_next(status=403, count=99, operation="jobs.list_jobs")
    report = half.do(half.client.operations.gather(operations))
    assert report.ok
    assert polls(half).count("jobs.list_jobs") == 1


def test_progress_counts_the_operations(half: Half) -> None:
    events: list[ProgressEvent] = []
    half.do(half.client.operations.gather(jobs(half, 5), progress=events.append))
    assert (events[-1].done, events[-1].total, events[-1].unit) == (5, 5, "items")


def test_only_operations_are_waited_for(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match=r"operations\[0\]: takes"):
        half.do(half.client.operations.gather(["token"]))
    with pytest.raises(InvalidArgumentError, match="operations: takes"):
        half.do(half.client.operations.gather("token"))


def test_the_rows_of_a_list_are_the_answers_of_a_poll() -> None:
    contract = json.loads((files("kamiwaza_api") / "contract.json").read_text("utf-8"))
    for poll, row_list in OPERATION_LISTS.items():
        one, many = (answer_of(contract, name) for name in (poll, row_list.operation))
        assert many == {"type": "array", "items": one}, poll


def answer_of(contract: Any, name: str) -> Any:
    """Return the schema of the answer of an operation."""
    service, _, function = name.partition(".")
    endpoint = importlib.import_module(f"kamiwaza_api.api.{service}.{function}").ENDPOINT
    answer = contract["paths"][endpoint.path][endpoint.method.lower()]["responses"]["200"]
    return answer["content"]["application/json"]["schema"]
