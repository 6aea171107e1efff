"""Reading record batches: to the end, early, after faults, and with tokens that do not work."""

from __future__ import annotations

import gc
import json
import os
import pickle
import signal
import threading
import time
from typing import Any

import pytest

from kamiwaza import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    FlightTokenError,
    InvalidArgumentError,
    OperationFailedError,
    StreamInterruptedError,
)
from kamiwaza.operations.state import OperationState
from kamiwaza.sandbox import SandboxFlightServer
from kamiwaza.sandbox.behaviours._dataset_rows import DEMO_DATASET, Tables
from tests.halves import Half


def start(half: Half, batch_size: int = 3) -> Any:
    return half.do(
        half.client.retrieval.create(DEMO_DATASET, transport="grpc", batch_size=batch_size)
    )


def read(half: Half, job: Any, **options: Any) -> Any:
    return half.client.retrieval.flight(job, allow_plaintext=True, **options)


def state(half: Half, job: Any) -> OperationState:
    found: OperationState = half.do(half.client.retrieval.get(job.id)).state
    return found


def test_all_batches(half: Half, flight: SandboxFlightServer) -> None:
    job = start(half)
    batches = read(half, job)
    assert half.do(batches.schema()).names == ["id", "region", "amount"]
    assert [batch.num_rows for batch in half.items(batches)] == [3, 3, 2]
    assert batches.count == 3
    assert half.items(batches) == []
    assert state(half, job) is OperationState.SUCCEEDED
    assert len(flight.tickets) == 1


def test_the_job_of_the_answer_works_too(half: Half, flight: SandboxFlightServer) -> None:
    table = half.do(read(half, start(half).job).to_arrow())
    assert table.column("id").to_pylist() == [*range(1, 9)]


def test_nothing_is_sent_before_the_first_batch(half: Half, flight: SandboxFlightServer) -> None:
    batches = read(half, start(half))
    half.do(batches.close())
    assert flight.tickets == []
    assert half.items(batches) == []


def test_stopping_early_cancels_the_job(half: Half, flight: SandboxFlightServer) -> None:
    flight.faults.silent_after = 3  # Otherwise the server may have sent everything already.
    job = start(half, batch_size=1)
    batches = read(half, job)
    assert len(half.items(batches, 2)) == 2
    half.do(batches.close())
    half.do(batches.close())
    assert state(half, job) is OperationState.CANCELLED
    assert len(half.sent("POST", "/cancel")) == 1


def test_forgotten_batches_end_their_thread(half: Half, flight: SandboxFlightServer) -> None:
    flight.faults.silent_after = 1
    batches = read(half, start(half, batch_size=1))
    half.items(batches, 1)
    [thread] = [one for one in threading.enumerate() if one.name == "kamiwaza-flight"]
    del batches
    gc.collect()
    thread.join(10)
    assert not thread.is_alive()


def test_a_dead_server_is_passed_over(half: Half, flight: SandboxFlightServer) -> None:
    flight.faults.dead_first = True
    job = start(half)
    assert len(job.job.grpc.locations) == 2
    assert len(half.items(read(half, job))) == 3
    assert len(flight.tickets) == 1


def test_no_server_at_all(half: Half, flight: SandboxFlightServer) -> None:
    flight.faults.dead_first = True
    job = start(half)
    flight.close()
    with pytest.raises(APIConnectionError, match="it refuses connections") as caught:
        half.items(read(half, job))
    assert all(location in str(caught.value) for location in job.job.grpc.locations)
    assert not caught.value.sent
    assert state(half, job) is OperationState.CANCELLED


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_cut_is_no_end(half: Half, flight: SandboxFlightServer, after: int) -> None:
    flight.faults.cut_after = after
    job = start(half)
    batches = read(half, job)
    with pytest.raises(StreamInterruptedError, match=f"after {after} batches") as caught:
        half.items(batches)
    assert batches.count == after
    assert job.job.grpc.token.get_secret_value() not in str(caught.value)
    assert type(pickle.loads(pickle.dumps(caught.value))) is StreamInterruptedError
    assert state(half, job) is OperationState.CANCELLED
    # The token is spent, so it is not sent again, neither to this server nor to another.
    assert len(flight.tickets) == 1
    with pytest.raises(FlightTokenError, match="sent already"):
        read(half, job)


@pytest.mark.parametrize(("after", "kind"), [(0, APITimeoutError), (1, StreamInterruptedError)])
def test_silence_ends(
    half: Half, flight: SandboxFlightServer, after: int, kind: type[Exception]
) -> None:
    flight.faults.silent_after = after
    batches = read(half, start(half), timeout=0.3)
    with pytest.raises(kind, match=r"sent nothing for 0.3 s"):
        half.items(batches)
    assert half.items(batches) == []


def test_ctrl_c_ends_a_wait(half: Half, flight: SandboxFlightServer) -> None:
    flight.faults.silent_after = 1
    batches = read(half, start(half), timeout=60)

    def interrupt() -> None:
        while batches.count == 0:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=interrupt, daemon=True).start()
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        half.items(batches)
    assert time.monotonic() - began < 30
    half.do(batches.close())


def test_a_refused_token(half: Half, flight: SandboxFlightServer) -> None:
    flight.faults.refuse_tokens = True
    with pytest.raises(FlightTokenError, match="start a new job"):
        half.items(read(half, start(half)))


def test_a_spent_token_is_refused_before_it_is_sent(
    half: Half, flight: SandboxFlightServer
) -> None:
    job = start(half)
    half.items(read(half, job))
    with pytest.raises(FlightTokenError, match="sent already"):
        read(half, job)
    assert len(flight.tickets) == 1


def test_an_expired_token(half: Half, flight: SandboxFlightServer) -> None:
    job = start(half)
    half.advance(301)
    with pytest.raises(FlightTokenError, match="expired at"):
        read(half, job)
    assert flight.tickets == []


def test_the_ticket_names_the_job_and_the_token(half: Half, flight: SandboxFlightServer) -> None:
    job = start(half)
    half.items(read(half, job))
    token = job.job.grpc.token.get_secret_value()
    assert json.loads(flight.tickets[0]) == {"job_id": job.id, "token": token}


def test_plaintext_has_to_be_permitted(half: Half, flight: SandboxFlightServer) -> None:
    with pytest.raises(ConfigurationError, match="allow_plaintext=True"):
        half.client.retrieval.flight(start(half))


def test_a_job_without_flight(half: Half) -> None:
    job = half.do(half.client.retrieval.create(DEMO_DATASET, transport="sse"))
    with pytest.raises(InvalidArgumentError, match="transport='grpc'"):
        half.client.retrieval.flight(job)


@pytest.mark.parametrize(
    ("member", "value", "error"),
    [
        ("protocol", "kamiwaza.retrieval.v1", InvalidArgumentError),
        ("endpoints", [], InvalidArgumentError),
        ("endpoints", [{"location": "http://127.0.0.1"}], ConfigurationError),
        ("endpoints", [{"location": "grpc+tls://"}], ConfigurationError),
    ],
)
def test_handshakes_that_cannot_be_used(
    half: Half, flight: SandboxFlightServer, member: str, value: object, error: type[Exception]
) -> None:
    job = start(half).job
    grpc = job.grpc.model_dump(mode="python") | {member: value}
    changed = job.model_copy(update={"grpc": type(job.grpc).model_validate(grpc)})
    with pytest.raises(error):
        half.items(read(half, changed))
    assert flight.tickets == []


def test_a_failed_job_is_its_error(half: Half, flight: SandboxFlightServer) -> None:
    half.sandbox.fail_operation("retrieval.job")
    batches = read(half, start(half, batch_size=8))
    with pytest.raises(OperationFailedError):
        half.items(batches)


@pytest.mark.breaks_contract("a job that never ends")
def test_an_end_that_the_platform_does_not_confirm(half: Half, flight: SandboxFlightServer) -> None:
    job = start(half, batch_size=8)
    body = half.do(half.client.request("GET", f"/retrieval/jobs/{job.id}")) | {"status": "running"}
    operation = "retrieval.get_retrieval_job"
    half.sandbox.fail_next(status=200, body=body, operation=operation, count=100)
    with pytest.raises(StreamInterruptedError, match="does not say"):
        half.items(read(half, job))


def test_without_pyarrow_the_extra_is_named(half: Half, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow.flight", None)
    job = start(half)
    with pytest.raises(ConfigurationError, match=r"pip install 'kamiwaza-client\[arrow\]'"):
        read(half, job)
    with pytest.raises(ConfigurationError, match=r"pip install 'kamiwaza-client\[arrow\]'"):
        half.client.retrieval.rows(DEMO_DATASET, transport="grpc")
    # Without a wish the rows come another way, and the token is not lost.
    half.sandbox.state.stores.instance(Tables).transport = "grpc"
    assert len(half.items(half.client.retrieval.rows(DEMO_DATASET))) == 8
