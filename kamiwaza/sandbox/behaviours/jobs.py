"""Cluster jobs: they run on the clock, write a log and return a configured result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.long_operations import Run
    from kamiwaza.sandbox.state.stores import Record, Store

_KIND = "jobs.job"
_STATUS_OPERATION = "jobs.get_job_status"


@dataclass
class JobSettings:
    """Settings of jobs.

    `results` are results by entrypoint. Entrypoints in `without_result` leave no result.
    `expires_after` is the age in seconds at which logs are deleted.
    """

    results: dict[str, Any] = field(default_factory=dict)
    without_result: set[str] = field(default_factory=set)
    expires_after: float = 7 * 86_400.0


def submit(call: Call) -> object:
    """Submit a job."""
    answer: Any = _generic_operations.begin(_KIND, call)
    record = _add_record(call, str(answer["job_id"]))
    return {**answer, "ray_job_id": record["ray_job_id"]}


def run(call: Call) -> object:
    """Run a job to its end or its timeout."""
    answer: Any = _generic_operations.begin(_KIND, call)
    record = _add_record(call, str(answer["job_id"]))
    run_state = _run(call, record["id"])
    duration = run_state.script.states[-1][0]
    limit = call.body.get("timeout_seconds")
    record["timed_out"] = limit is not None and limit < duration
    run_state.started -= duration
    rendered = _rendered(call, record)
    wanted = (
        rendered["status"] == "SUCCEEDED"
        and record["entrypoint"] not in _settings(call).without_result
    )
    result = {"result": _result(call, record)} if wanted else {}
    members = {
        "job_id": record["id"],
        "duration_seconds": min(duration, limit or duration),
        **result,
    }
    return shaped(call, {**rendered, **members})


def _add_record(call: Call, job_id: str) -> Record:
    now = stamp(call.state.now)
    body = {name: value for name, value in call.body.items() if value is not None}
    record = {
        "id": job_id, "ray_job_id": f"raysubmit_{job_id[:8]}", "source": "local",
        "user_id": call.user.user.sub, "entrypoint": body["entrypoint"],
        "runtime_env": body.get("runtime_env"), "metadata_": body.get("metadata"),
        "python_packages": [_package(name) for name in body.get("python_packages") or ()],
        "timeout_seconds": body.get("timeout_seconds"), "timed_out": False,
        "submitted_at": now, "created_at": now,
    }  # fmt: skip
    return _store(call).put(job_id, record)


def _package(wanted: str) -> Record:
    name, _, version = wanted.partition("==")
    return {"name": name, "version": version or "1.0", "sha256": [f"{len(name):064x}"]}


def get(call: Call) -> object:
    """Return the record of a job."""
    return _answer(call, _generic_operations.poll(_STATUS_OPERATION, call))


def cancel(call: Call) -> object:
    """Stop a job. A job that has ended is not changed."""
    ended = _run_or_none(call, str(call.path["job_id"]))
    has_ended = (
        ended is None or ended.has_succeeded(call.state.now) or ended.has_failed(call.state.now)
    )
    answer = _generic_operations.cancel(_STATUS_OPERATION, call)
    job_id = str(call.path["job_id"])
    if not has_ended and job_id in _store(call):
        _store(call).get(job_id).setdefault("ended_at", stamp(call.state.now))
    return _answer(call, answer)


def _answer(call: Call, answer: Any) -> object:
    job_id = str(call.path["job_id"])
    if job_id not in _store(call):
        return answer
    return shaped(call, {**answer, **_rendered(call, _store(call).get(job_id))})


def _rendered(call: Call, record: Record) -> Record:
    """Return a job's record with its current state."""
    run_state, now = _run(call, record["id"]), call.state.now
    rendered = {**record, "status": run_state.state(now), "updated_at": stamp(now)}
    if rendered["status"] != "PENDING":
        rendered["started_at"] = stamp(run_state.started + run_state.script.states[1][0])
    if run_state.has_succeeded(now) or run_state.has_failed(now):
        duration = run_state.script.states[-1][0] / (2 if run_state.has_failed(now) else 1)
        rendered["ended_at"] = stamp(run_state.started + duration)
    if run_state.has_failed(now) and run_state.failure is not None:
        rendered |= {
            "error_type": run_state.failure.code,
            "error_message": run_state.failure.reason,
        }
    elif record["timed_out"]:
        rendered |= {
            "status": "FAILED",
            "error_type": "TIMEOUT",
            "error_message": "it took too long",
        }
    return rendered


def result(call: Call) -> object:
    """Return the result of a job. 409 before it succeeded, 410 after its log expired."""
    record = _store(call).get(call.path["job_id"])
    rendered = _rendered(call, record)
    if rendered["status"] != "SUCCEEDED":
        raise Refusal(409, f"Job has not succeeded (status: {rendered['status']})")
    run_state = _run(call, record["id"])
    ended = run_state.started + run_state.script.states[-1][0]
    if call.state.now > ended + _settings(call).expires_after:
        raise Refusal(410, "Job logs have expired")
    if record["entrypoint"] in _settings(call).without_result:
        raise Refusal(410, "Job logs hold no result marker")
    return _result(call, record)


def _result(call: Call, record: Record) -> object:
    entrypoint = record["entrypoint"]
    return _settings(call).results.get(entrypoint, {"ran": entrypoint})


def logs(call: Call) -> object:
    """Return the log written so far."""
    record = _store(call).get(call.path["job_id"])
    rendered = _rendered(call, record)
    lines = [f"{rendered['submitted_at']} submitted: {record['entrypoint']}"]
    if "started_at" in rendered:
        lines.append(f"{rendered['started_at']} started")
    if "ended_at" in rendered:
        lines.append(f"{rendered['ended_at']} ended: {rendered['status']}")
    return {"job_id": record["id"], "logs": "".join(f"{line}\n" for line in lines)}


def list_all(call: Call) -> object:
    """Return the jobs, newest first."""
    return page_of(call, [_rendered(call, record) for record in _store(call)][::-1])


def _run(call: Call, job_id: str) -> Run:
    run_state = _run_or_none(call, job_id)
    if run_state is None:
        raise Refusal(404, "Job not found")
    return run_state


def _run_or_none(call: Call, job_id: str) -> Run | None:
    operation = call.state.long_operations.find(_STATUS_OPERATION, job_id)
    return None if operation is None else operation.latest()


def _store(call: Call) -> Store:
    return call.state.stores.of(_KIND, "Job")


def _settings(call: Call) -> JobSettings:
    return call.state.stores.instance(JobSettings)


BEHAVIOURS: Behaviours = {
    "jobs.submit_job": submit,
    "jobs.run_job": run,
    "jobs.get_job_status": get,
    "jobs.get_job_result": result,
    "jobs.get_job_logs": logs,
    "jobs.cancel_job": cancel,
    "jobs.list_jobs": list_all,
}
