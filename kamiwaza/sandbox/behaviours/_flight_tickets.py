"""Tickets of Arrow Flight clients, and the end of the jobs that they read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._dataset_rows import Retrieval, Tables
from kamiwaza.sandbox.http.flight_server import FlightRows, TicketRefusedError

if TYPE_CHECKING:
    from kamiwaza.sandbox.state.long_operations import Run
    from kamiwaza.sandbox.state.state import State

_STATUS_OPERATION = "retrieval.get_retrieval_job"
# Subtracted from the start of a job, so that it has ended.
_LONGEST_JOB_SECONDS = 10_000.0


def flight_token(job_id: str) -> str:
    """Return the token of a job, which works once."""
    return f"flight-{job_id}"


def latest_run(state: State, job_id: str) -> Run | None:
    """Return the run of a job, None if there is no such job."""
    operation = state.long_operations.find(_STATUS_OPERATION, job_id)
    return None if operation is None else operation.latest()


def finish(run: Run) -> None:
    """End a job."""
    run.started -= _LONGEST_JOB_SECONDS


def redeem(state: State, ticket: bytes) -> FlightRows:
    """Return the rows that a ticket gives access to, and spend its token.

    Raises TicketRefusedError if the ticket is unknown or spent.
    """
    job_id, token = _parsed(ticket)
    with state.lock:
        retrieval = state.stores.instance(Tables).retrievals.get(job_id)
        run = latest_run(state, job_id)
        if retrieval is None or run is None or token != flight_token(job_id):
            raise TicketRefusedError("invalid token")
        if retrieval.token_spent or run.cancelled:
            raise TicketRefusedError("token already used")
        retrieval.token_spent = True
    fails = run.failure is not None

    def sent(batches: int, complete: bool) -> None:
        with state.lock:
            _record(retrieval, run, batches, complete=complete and not fails)

    return FlightRows(retrieval.urn, retrieval.rows, retrieval.batch, sent, fails=fails)


def _record(retrieval: Retrieval, run: Run, batches: int, *, complete: bool) -> None:
    retrieval.chunks_sent = batches
    if complete:
        finish(run)


def _parsed(ticket: bytes) -> tuple[str, str]:
    try:
        parsed = json.loads(ticket)
        return str(parsed["job_id"]), str(parsed["token"])
    except (ValueError, KeyError, TypeError):
        raise TicketRefusedError("malformed ticket") from None
