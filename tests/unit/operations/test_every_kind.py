"""Every kind of long operation: success, failure, cancellation, timeout, unknown states."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from kamiwaza import (
    ConflictError,
    GatewayTimeoutError,
    InvalidArgumentError,
    OperationCancelledError,
    OperationFailedError,
    OperationTimeoutError,
    WaitCancelledError,
)
from kamiwaza.errors import OperationError, RefusedError
from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza.operations.state import OperationState
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS
from tests.halves import Half
from tests.unit.operations.kinds import (
    BLOCKING,
    CANCELLABLE,
    KINDS,
    SLOW,
    STARTS,
    WORDLESS,
    begin,
)


def started(half: Half, kind: str, number: int = 0) -> Any:
    return half.do(half.client.raw.start(begin(SCRIPTS[kind].start[0], number)))


def test_every_kind_of_the_contract_is_covered() -> None:
    # The first two have services and behaviours of their own, the others need what is there.
    assert OPERATION_KINDS.keys() - set(KINDS) == {
        "serving.deployment", "serving.stop", "extensions.update", "extensions.deletion",
        "context.dataset_index_removal",
    }  # fmt: skip
    assert SCRIPTS.keys() - OPERATION_KINDS.keys() == {"workrooms.create"}


@pytest.mark.parametrize(("kind", "start"), STARTS)
def test_it_succeeds(half: Half, kind: str, start: str) -> None:
    operation = half.do(half.client.raw.start(begin(start)))
    assert operation.state.is_terminal == (kind in BLOCKING)
    value = half.do(operation.wait())
    assert operation.state is OperationState.SUCCEEDED
    assert value is not None
    assert operation.last.value is value


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in WORDLESS])
def test_it_fails_with_the_reason_the_platform_gives(half: Half, kind: str) -> None:
    half.sandbox.fail_operation(kind, "QUOTA", reason="no room left")
    operation = started(half, kind)
    with pytest.raises(OperationFailedError) as caught:
        half.do(operation.wait())
    error = caught.value
    job = OPERATION_KINDS[kind]
    assert (error.operation_id, error.raw_state.lower()) == (
        operation.id,
        SCRIPTS[kind].failed_state.lower(),
    )
    if "{reason}" in str(SCRIPTS[kind].failure_members) and _typed(kind):
        assert error.reason == "no room left"
        assert "no room left" in str(error)
    if "{code}" in str(SCRIPTS[kind].failure_members) and job.code and _typed(kind):
        assert error.code == "QUOTA"


def _typed(kind: str) -> bool:
    """Tell whether the contract has a place for a reason in what is looked at."""
    return kind not in ("retrieval.job", "federations.pairing")


@pytest.mark.parametrize("kind", WORDLESS)
def test_a_kind_without_a_failed_state_raises_the_refusal(half: Half, kind: str) -> None:
    operation = started(half, kind)
    refusal = {"detail": {"code": "WRONG_STATE", "message": "not in this state"}}
    half.sandbox.fail_next(status=409, body=refusal, operation=OPERATION_KINDS[kind].poll)
    with pytest.raises(ConflictError) as caught:
        half.do(operation.wait())
    assert caught.value.code == "WRONG_STATE"


@pytest.mark.parametrize("kind", CANCELLABLE)
def test_it_is_cancelled(half: Half, kind: str) -> None:
    operation = started(half, kind)
    half.do(operation.cancel())
    with pytest.raises(OperationCancelledError) as caught:
        half.do(operation.wait())
    assert caught.value.operation_id == operation.id
    assert operation.state is OperationState.CANCELLED


@pytest.mark.parametrize("kind", [kind for kind in SLOW if kind not in CANCELLABLE])
def test_a_kind_that_cannot_be_cancelled_raises_and_continues(half: Half, kind: str) -> None:
    operation = started(half, kind)
    with pytest.raises(OperationError, match="cannot be cancelled"):
        half.do(operation.cancel())
    half.do(operation.wait())


@pytest.mark.parametrize("kind", ["operations.operation", "copilot.run", "ingestion.job"])
def test_it_is_cancelled_by_another_client(half: Half, kind: str) -> None:
    half.sandbox.fail_operation(kind, state="canceled")
    with pytest.raises(OperationCancelledError):
        half.do(started(half, kind).wait())


@pytest.mark.parametrize("kind", SLOW)
def test_a_timeout_leaves_the_operation_running(half: Half, kind: str) -> None:
    half.sandbox.stall_operation(kind, seconds=1000)
    operation = started(half, kind)
    with pytest.raises(OperationTimeoutError, match="it continues") as caught:
        half.do(operation.wait(timeout=300))
    assert caught.value.operation_id == operation.id
    half.do(operation.wait(timeout=2000))
    assert operation.state is OperationState.SUCCEEDED


def test_an_absent_package_times_out(half: Half) -> None:
    operation = half.client.raw.operation("authz.gate_package", "gates-1")
    with pytest.raises(OperationTimeoutError):
        half.do(operation.wait(timeout=60))


@pytest.mark.parametrize("kind", BLOCKING)
def test_a_blocking_kind_times_out_in_its_request(half: Half, kind: str) -> None:
    half.sandbox.fail_next(status=504, operation=SCRIPTS[kind].start[0], count=9)
    with pytest.raises(GatewayTimeoutError):
        started(half, kind)
    with pytest.raises(InvalidArgumentError, match="ends with the answer"):
        half.client.raw.operation(kind, "x")


@pytest.mark.breaks_contract("the platform uses a word that came later")
@pytest.mark.parametrize("kind", SLOW)
def test_an_unknown_state_continues_the_wait(half: Half, kind: str) -> None:
    half.sandbox.stall_operation(kind, state="DEFRAGMENTING", seconds=200)
    operation = started(half, kind)
    words = set()
    half.do(operation.wait(on_progress=lambda seen: words.add((seen.state, seen.raw_state))))
    assert operation.state is OperationState.SUCCEEDED
    if kind != "apps.images":
        assert (OperationState.UNKNOWN, "DEFRAGMENTING") in words


@pytest.mark.parametrize("kind", SLOW)
def test_another_process_can_wait_with_the_token(half: Half, kind: str) -> None:
    operation = started(half, kind)
    again = half.new_client().operation(operation.token)
    assert (again.id, again.token) == (operation.id, operation.token)
    half.do(again.wait())
    assert again.state is OperationState.SUCCEEDED
    assert half.do(operation.done())


@pytest.mark.parametrize("kind", SLOW)
def test_short_outages_do_not_end_the_wait(half: Half, kind: str) -> None:
    operation = started(half, kind)
    client = half.new_client(max_retries=0)
    again = client.operation(operation.token)
    half.sandbox.fail_next(
        status=503, operation=OPERATION_KINDS[kind].poll, count=3, retry_after=40
    )
    before = half.sandbox.clock.monotonic()
    half.do(again.wait())
    # Three refusals, each of which asked to be left alone for so long.
    assert half.sandbox.clock.monotonic() - before >= 120


@pytest.mark.parametrize("kind", ["context.pipeline", "jobs.job"])
def test_setting_the_cancel_event_ends_the_wait(half: Half, kind: str) -> None:
    half.sandbox.stall_operation(kind, seconds=1000)
    operation = started(half, kind)
    enough = threading.Event()

    def look(seen: object) -> None:
        if half.sandbox.clock.monotonic() > 20:
            enough.set()

    with pytest.raises(WaitCancelledError, match="was cancelled while"):
        half.do(operation.wait(on_progress=look, cancel=enough))
    start_event = len(half.sandbox.requests)
    with pytest.raises(WaitCancelledError):
        half.do(operation.wait(cancel=enough))
    assert len(half.sandbox.requests) == start_event
    assert not operation.state.is_terminal
    half.do(operation.wait())


def test_setting_the_cancel_event_ends_a_long_pause(half: Half) -> None:
    operation = started(half, "jobs.job")

    class Later:
        def is_set(self) -> bool:
            return half.sandbox.clock.monotonic() > 10

    with pytest.raises(WaitCancelledError):
        half.do(operation.wait(poll_interval=200, cancel=Later()))
    assert 10 < half.sandbox.clock.monotonic() < 11


def test_a_successful_poll_may_ask_for_a_pause(half: Half) -> None:
    operation = started(half, "jobs.job")
    body = half.do(half.client.request("GET", f"/cluster/jobs/{operation.id}/status"))
    half.sandbox.fail_next(
        status=200, body=body, retry_after=300, count=2, operation="jobs.get_job_status"
    )
    half.do(operation.wait())
    assert half.sandbox.clock.monotonic() >= 600


def test_progress_is_a_fraction_where_the_platform_counts(half: Half) -> None:
    operation = started(half, "context.pipeline")
    fractions: list[float | None] = []
    half.do(operation.wait(on_progress=lambda seen: fractions.append(seen.fraction)))
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0


def test_the_device_code_sets_the_interval_and_is_not_in_the_token(half: Half) -> None:
    operation = started(half, "connectors.account")
    assert operation.last.value["device_code"]["user_code"] == "KAMI-WAZA"
    half.do(operation.wait(poll_interval=0.1))
    polls = half.sent("POST", "/connect/poll")
    assert all(b"sandbox-device-code" in seen.request.body for seen in polls)
    assert 2 <= len(polls) <= 9
    assert "sandbox-device-code" not in repr(vars(operation)["_start_values"])


def test_an_instance_that_runs_without_an_endpoint_is_not_ready(half: Half) -> None:
    half.sandbox.stall_operation("context.vectordb", state="running", seconds=100)
    operation = started(half, "context.vectordb")
    states = []
    half.do(operation.wait(on_progress=lambda seen: states.append((seen.state, seen.raw_state))))
    assert states[-1] == (OperationState.SUCCEEDED, "running")


@pytest.mark.parametrize("answer", [False, {"result": False, "message": "no GPU is left"}])
@pytest.mark.breaks_contract("a recoverable failure where the contract has an object")
def test_a_soft_refusal_is_an_error(half: Half, answer: object) -> None:
    start = SCRIPTS["context.pipeline"].start[0]
    half.sandbox.fail_next(status=200, body=answer, operation=start)
    with pytest.raises(RefusedError, match="refused context"):
        half.do(half.client.raw.start(begin(start)))


def test_an_operation_that_starts_nothing_is_refused(half: Half) -> None:
    from kamiwaza_api.api.system import ping

    with pytest.raises(InvalidArgumentError, match=r"system\.ping does not start a long operation"):
        half.do(half.client.raw.start(ping()))
    with pytest.raises(InvalidArgumentError, match="kind: one of"):
        half.client.raw.operation("context.pipelines", "1")
    with pytest.raises(InvalidArgumentError, match="id: must not be empty"):
        half.client.raw.operation("context.pipeline", "")
