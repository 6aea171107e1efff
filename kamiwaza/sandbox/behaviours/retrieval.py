"""Retrieval jobs: rows inline, as an event stream, or by gRPC handshake."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._dataset_rows import Retrieval, Tables, select_rows
from kamiwaza.sandbox.behaviours._flight_tickets import finish, flight_token, latest_run
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.contract.validation_errors import validation_error
from kamiwaza.sandbox.message import Answer, Refusal
from kamiwaza.sandbox.state.event_feeds import StreamEvent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.long_operations import Run
    from kamiwaza.sandbox.state.stores import Record, Store

_KIND = "retrieval.job"
_STATUS_OPERATION = "retrieval.get_retrieval_job"


def create(call: Call) -> object:
    """Begin a job. 404 for an unknown dataset, 422 if the rows are too large to be inline."""
    tables = _tables(call)
    urn = str(call.body["dataset_urn"])
    rows = select_rows(_rows(call, tables, urn), call.body)
    transport = _transport(call, tables, urn)
    size = len(json.dumps(rows))
    if transport == "inline" and size > tables.inline_limit:
        sentence = f"Value error, {size} bytes exceed the inline threshold of {tables.inline_limit}"
        raise Refusal(
            422, [validation_error("value_error", ("body", "transport"), sentence, transport)]
        )
    answer: Any = _generic_operations.begin(_KIND, call)
    job_id = str(answer["job_id"])
    retrieval = Retrieval(rows, call.body.get("batch_size") or 1, urn=urn)
    tables.retrievals[job_id] = retrieval
    dataset = {
        "urn": urn, "platform": "file", "format": "json",
        "estimated_rows": len(rows), "estimated_bytes": size,
    }  # fmt: skip
    record = {
        "job_id": job_id, "transport": transport, "dataset": dataset,
        "created_at": stamp(call.state.now), "updated_at": stamp(call.state.now),
    }  # fmt: skip
    _store(call).put(job_id, record)
    return shaped(call, {**record, "status": answer["status"], **_payload(call, record, retrieval)})


def _payload(call: Call, record: Record, retrieval: Retrieval) -> Record:
    """Return the members that only the answer to the creation has."""
    if record["transport"] == "grpc":
        token, expires = flight_token(record["job_id"]), stamp(call.state.now + 300)
        locations = _tables(call).flight_locations()
        endpoints = [{"location": location} for location in locations]
        return {"grpc": {"token": token, "expires_at": expires, "endpoints": endpoints}}
    run = latest_run(call.state, record["job_id"])
    if record["transport"] == "sse" or run is None or run.failure is not None:
        return {}
    finish(run)
    inline = {
        "media_type": "application/json",
        "data": retrieval.rows,
        "row_count": len(retrieval.rows),
    }
    return {"inline": inline, "status": run.state(call.state.now)}


def _transport(call: Call, tables: Tables, urn: str) -> str:
    requested = call.body.get("transport") or "auto"
    if requested not in ("auto", "inline", "sse", "grpc"):
        sentence = "Value error, not a transport"
        raise Refusal(
            422, [validation_error("value_error", ("body", "transport"), sentence, requested)]
        )
    # Values that are not URNs represent large datasets.
    return (
        requested if requested != "auto" else tables.transport if urn.startswith("urn:") else "sse"
    )


def _rows(call: Call, tables: Tables, urn: str) -> list[Record]:
    known = urn in tables.rows or urn in call.state.stores.of("datasets", "Dataset")
    if urn.startswith("urn:") and not known:
        raise Refusal(404, f"Dataset {urn} not found")
    return tables.of(urn)


def get(call: Call) -> object:
    """Return one job."""
    return _status(call, _generic_operations.poll(_STATUS_OPERATION, call))


def cancel(call: Call) -> object:
    """Cancel a job. A job that has ended is not changed."""
    return _status(call, _generic_operations.cancel(_STATUS_OPERATION, call))


def _status(call: Call, answer: Any) -> object:
    job_id = str(call.path["job_id"])
    store, retrieval = _store(call), _tables(call).retrievals.get(job_id)
    if retrieval is None or job_id not in store:
        return answer
    record = store.get(job_id)
    run = latest_run(call.state, job_id)
    sent = retrieval.batches()[: retrieval.chunks_sent]
    inline = (
        record["transport"] == "inline" and run is not None and run.has_succeeded(call.state.now)
    )
    rows = retrieval.rows if inline else [row for batch in sent for row in batch]
    progress = {"rows_processed": len(rows), "bytes_processed": len(json.dumps(rows))}
    if record["transport"] == "sse":
        progress["chunks_emitted"] = len(sent)
    return shaped(call, {**record, "status": answer["status"], "progress": progress})


def list_all(call: Call) -> object:
    """Return the jobs, newest first."""
    now = call.state.now
    jobs = [
        {**record, "status": run.state(now)}
        for record in _store(call)
        if (run := latest_run(call.state, record["job_id"])) is not None
    ]
    return page_of(call, jobs[::-1])


def stream(call: Call) -> object:
    """Stream the batches of a job and its end. 404 if it is unknown, 409 if it was cancelled."""
    job_id = str(call.path["job_id"])
    run, tables = latest_run(call.state, job_id), _tables(call)
    if run is None:
        raise Refusal(404, "There is no such job")
    if run.cancelled:
        raise Refusal(409, "The job was canceled")
    retrieval = tables.retrievals.setdefault(job_id, Retrieval(tables.of("")))
    batches = call.state.feeds.replay(_events(call, tables, run, retrieval))
    headers = (("content-type", "text/event-stream"), ("cache-control", "no-cache"))
    succeeds = run.failure is None and tables.ending != "error"
    return Answer(200, headers, _count_chunks(batches, retrieval, run if succeeds else None))


def _events(call: Call, tables: Tables, run: Run, retrieval: Retrieval) -> list[StreamEvent]:
    events = [
        StreamEvent("chunk", {"sequence": number, "data": batch})
        for number, batch in enumerate(retrieval.batches())
    ]
    fails = run.failure is not None and run.failure.fails
    ending = tables.ending
    if fails:
        events = events[:1]
        finish(run)
        ending = "error" if ending == "error" else "silent"
    if ending == "error":
        return [*events, StreamEvent("error", {"message": "the source went away"})]
    end = StreamEvent("complete", {"chunks": len(events)})
    return events if ending == "silent" else [*events, end]


def _count_chunks(
    batches: Iterator[bytes], retrieval: Retrieval, run: Run | None
) -> Iterator[bytes]:
    """Count the batches sent. The last one ends a job that succeeds."""
    retrieval.chunks_sent = 0
    for batch in batches:
        retrieval.chunks_sent += batch.startswith(b"event: chunk")
        # A reader may stop at the last event, so the job ends before that is sent.
        if run is not None and retrieval.chunks_sent == len(retrieval.batches()):
            finish(run)
        yield batch


def _tables(call: Call) -> Tables:
    return call.state.stores.instance(Tables)


def _store(call: Call) -> Store:
    return call.state.stores.of(_KIND, "Retrieval job")


BEHAVIOURS: Behaviours = {
    "retrieval.create_retrieval_job": create,
    "retrieval.create_structured_retrieval_job": create,
    "retrieval.get_retrieval_job": get,
    "retrieval.cancel_retrieval_job": cancel,
    "retrieval.list_retrieval_jobs": list_all,
    "retrieval.stream_retrieval_job": stream,
    "retrieval.stream_record_query_job": stream,
}
