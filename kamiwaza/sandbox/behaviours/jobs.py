"""Jobs of the cluster: they take their time, write a log, and return what they were told to."""

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
    from kamiwaza.sandbox.state.stores import Record, Shelf

_KIND = "jobs.job"
_LOOK = "jobs.get_job_status"


@dataclass
class JobRoom:
    """What jobs return, by their entrypoints, and the seconds after which their logs are gone.

    The words of a job's script say how long it runs; what `lost` names leaves no result behind.
    """

    results: dict[str, Any] = field(default_factory=dict)
    lost: set[str] = field(default_factory=set)
    expires_after: float = 7 * 86_400.0


def submit(call: Call) -> object:
    """Begin a job."""
    seen: Any = _generic_operations.begin(_KIND, call)
    record = _kept(call, str(seen["job_id"]))
    return {**seen, "ray_job_id": record["ray_job_id"]}


def run(call: Call) -> object:
    """Run a job to its end, or as long as it may."""
    seen: Any = _generic_operations.begin(_KIND, call)
    record = _kept(call, str(seen["job_id"]))
    under_way = _run(call, record["id"])
    lasts = under_way.script.words[-1][0]
    limit = call.body.get("timeout_seconds")
    record["timed_out"] = limit is not None and limit < lasts
    under_way.started -= lasts
    told = _told(call, record)
    wanted = told["status"] == "SUCCEEDED" and record["entrypoint"] not in _room(call).lost
    result = {"result": _result(call, record)} if wanted else {}
    said = {"job_id": record["id"], "duration_seconds": min(lasts, limit or lasts), **result}
    return shaped(call, {**told, **said})


def _kept(call: Call, job_id: str) -> Record:
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
    return _shelf(call).put(job_id, record)


def _package(wanted: str) -> Record:
    name, _, version = wanted.partition("==")
    return {"name": name, "version": version or "1.0", "sha256": [f"{len(name):064x}"]}


def get(call: Call) -> object:
    """Return the record of a job."""
    return _shown(call, _generic_operations.look(_LOOK, call))


def cancel(call: Call) -> object:
    """Stop a job; one that has ended stays as it is."""
    ended = _run_or_none(call, str(call.path["job_id"]))
    over = ended is None or ended.done(call.state.now) or ended.failing(call.state.now)
    seen = _generic_operations.cancel(_LOOK, call)
    job_id = str(call.path["job_id"])
    if not over and job_id in _shelf(call):
        _shelf(call).get(job_id).setdefault("ended_at", stamp(call.state.now))
    return _shown(call, seen)


def _shown(call: Call, seen: Any) -> object:
    job_id = str(call.path["job_id"])
    if job_id not in _shelf(call):
        return seen
    return shaped(call, {**seen, **_told(call, _shelf(call).get(job_id))})


def _told(call: Call, record: Record) -> Record:
    """Return a record with what the clock makes of it."""
    found, now = _run(call, record["id"]), call.state.now
    told = {**record, "status": found.word(now), "updated_at": stamp(now)}
    if told["status"] != "PENDING":
        told["started_at"] = stamp(found.started + found.script.words[1][0])
    if found.done(now) or found.failing(now):
        lasts = found.script.words[-1][0] / (2 if found.failing(now) else 1)
        told["ended_at"] = stamp(found.started + lasts)
    if found.failing(now) and found.trouble is not None:
        told |= {"error_type": found.trouble.code, "error_message": found.trouble.reason}
    elif record["timed_out"]:
        told |= {"status": "FAILED", "error_type": "TIMEOUT", "error_message": "it took too long"}
    return told


def result(call: Call) -> object:
    """Return what a job returned. 409 before it succeeded, 410 once its log is gone."""
    record = _shelf(call).get(call.path["job_id"])
    told = _told(call, record)
    if told["status"] != "SUCCEEDED":
        raise Refusal(409, f"Job has not succeeded (status: {told['status']})")
    found = _run(call, record["id"])
    ended = found.started + found.script.words[-1][0]
    if call.state.now > ended + _room(call).expires_after:
        raise Refusal(410, "Job logs have expired")
    if record["entrypoint"] in _room(call).lost:
        raise Refusal(410, "Job logs hold no result marker")
    return _result(call, record)


def _result(call: Call, record: Record) -> object:
    entrypoint = record["entrypoint"]
    return _room(call).results.get(entrypoint, {"ran": entrypoint})


def logs(call: Call) -> object:
    """Return what a job has written so far."""
    record = _shelf(call).get(call.path["job_id"])
    told = _told(call, record)
    lines = [f"{told['submitted_at']} submitted: {record['entrypoint']}"]
    if "started_at" in told:
        lines.append(f"{told['started_at']} started")
    if "ended_at" in told:
        lines.append(f"{told['ended_at']} ended: {told['status']}")
    return {"job_id": record["id"], "logs": "".join(f"{line}\n" for line in lines)}


def every(call: Call) -> object:
    """Return the jobs, the newest first."""
    return page_of(call, [_told(call, record) for record in _shelf(call)][::-1])


def _run(call: Call, job_id: str) -> Run:
    found = _run_or_none(call, job_id)
    if found is None:
        raise Refusal(404, "Job not found")
    return found


def _run_or_none(call: Call, job_id: str) -> Run | None:
    found = call.state.processes.find(_LOOK, job_id)
    return None if found is None else found.latest()


def _shelf(call: Call) -> Shelf:
    return call.state.shelves.of(_KIND, "Job")


def _room(call: Call) -> JobRoom:
    return call.state.shelves.room(JobRoom)


BEHAVIOURS: Behaviours = {
    "jobs.submit_job": submit,
    "jobs.run_job": run,
    "jobs.get_job_status": get,
    "jobs.get_job_result": result,
    "jobs.get_job_logs": logs,
    "jobs.cancel_job": cancel,
    "jobs.list_jobs": every,
}
