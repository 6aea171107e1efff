"""Stored logs of existing and deleted deployments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal
from kamiwaza.sandbox.state.deployments import STARTED

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_DAY = 86_400.0
_TYPES = (
    "vllm", "llamacpp", "mlx", "diffusion", "ampere", "whispercpp", "app_garden", "tool_shed",
)  # fmt: skip
# Texts in a log that identify known failures.
_PATTERNS = {
    "oom": "OOM",
    "cuda_error": "CUDA_ERROR",
    "model_loading_failure": "MODEL_LOADING_FAILURE",
    "startup_timeout": "STARTUP_TIMEOUT",
}
OLD = str(UUID(int=0xA99, version=4))
"""Id of a deleted app deployment with the oldest stored log."""


@dataclass(slots=True)
class LogRecord:
    """One stored log. It is `orphaned` once its deployment is deleted."""

    kind: str
    id: str
    lines: list[str]
    created: float
    modified: float
    active: bool = False
    orphaned: bool = False

    @property
    def path(self) -> str:
        """Return the path of the log file."""
        return f"/var/log/kamiwaza/{self.kind}/{self.id}.log"

    @property
    def size(self) -> int:
        """Return the size in bytes."""
        return sum(len(line) + 1 for line in self.lines)

    def detected(self) -> dict[str, bool]:
        """Return which known failures occur in the log."""
        failures = [line for line in self.lines if "ERROR" in line]
        return {name: any(text in line for line in failures) for name, text in _PATTERNS.items()}


@dataclass
class StoredLogs:
    """Stored logs by kind and deployment id, and the keys of deleted ones."""

    records: dict[tuple[str, str], LogRecord] = field(default_factory=dict)
    removed: set[tuple[str, str]] = field(default_factory=set)

    def remove(self, record: LogRecord) -> None:
        """Delete a log."""
        key = record.kind, record.id
        self.removed.add(key)
        del self.records[key]


def _logs(call: Call) -> StoredLogs:
    """Return the stored logs, brought up to date."""
    now = call.state.now
    logs = call.state.stores.instance(StoredLogs)
    if not logs.records and not logs.removed:
        lines = ["INFO app is up", "ERROR OOM: the container was ended", "INFO app is gone"]
        long_ago = now - 45 * _DAY
        old = LogRecord("app_garden", OLD, lines, long_ago - _DAY, long_ago, orphaned=True)
        logs.records[old.kind, OLD] = old
    alive: set[tuple[str, str]] = set()
    for item in call.state.deployments.records.values():
        key = item.engine if item.engine in _TYPES else "unknown", str(item.id)
        alive.add(key)
        if key in logs.removed:
            continue
        record = logs.records.setdefault(key, LogRecord(*key, [], item.requested_at, now))
        record.lines, record.active = item.log(now), item.status(now) in STARTED
        record.modified = now if record.active else record.modified
    for key, record in logs.records.items():
        record.orphaned = key not in alive
        record.active = record.active and not record.orphaned
    return logs


def _log_in_path(call: Call) -> LogRecord:
    """Return the log in the path. Older routes name no type. Raises Refusal 404."""
    kind, id_ = call.path.get("deployment_type"), str(call.path["deployment_id"])
    for record in _logs(call).records.values():
        if record.id == id_ and kind in (None, record.kind):
            return record
    raise Refusal(404, "Log not found")


def _rendered_list(records: list[LogRecord]) -> object:
    return {
        "logs": [
            {
                "deployment_id": record.id,
                "deployment_type": record.kind,
                "file_path": record.path,
                "file_size": record.size,
                "created_at": stamp(record.created),
                "modified_at": stamp(record.modified),
                "is_orphaned": record.orphaned,
                "has_errors": any("ERROR" in line for line in record.lines),
            }
            for record in records
        ],
        "total_count": len(records),
        "orphaned_count": sum(record.orphaned for record in records),
    }


def list_all(call: Call) -> object:
    """Return all logs."""
    return _rendered_list([*_logs(call).records.values()])


def list_by_type(call: Call) -> object:
    """Return the logs of one kind of deployment."""
    wanted = call.path.get("deployment_type") or call.path["engine_type"]
    return _rendered_list([item for item in _logs(call).records.values() if item.kind == wanted])


def orphaned(call: Call) -> object:
    """Return the logs whose deployment was deleted."""
    return _rendered_list([item for item in _logs(call).records.values() if item.orphaned])


def get(call: Call) -> object:
    """Return a whole log."""
    record = _log_in_path(call)
    return {
        "deployment_id": record.id,
        "deployment_type": record.kind,
        "file_path": record.path,
        "logs": record.lines,
        "total_lines": len(record.lines),
        "is_compressed": False,
        "capture_active": record.active,
        "patterns_detected": record.detected(),
    }


def patterns(call: Call) -> object:
    """Return which known failures occur in a log."""
    record = _log_in_path(call)
    failures = [line for line in record.lines if "ERROR" in line]
    return {
        "deployment_id": record.id,
        "deployment_type": record.kind,
        "patterns_detected": record.detected(),
        "failure_lines": [{"line": line} for line in failures],
        "total_errors_found": len(failures),
        "analysis_timestamp": stamp(call.state.now),
    }


def delete(call: Call) -> object:
    """Delete a log. 400 without confirmation."""
    record = _log_in_path(call)
    if not call.query["confirm"]:
        raise Refusal(400, "Set confirm=true to delete the log")
    _logs(call).remove(record)
    return {"deleted": True, "message": "Log deleted", "files_removed": [record.path]}


def cleanup(call: Call) -> object:
    """Delete old logs, or with `dry_run` only list them."""
    before = call.state.now - call.query["days_old"] * _DAY
    kind, dry_run = call.query["deployment_type"], call.query["dry_run"]
    logs = _logs(call)
    old = [
        record
        for record in logs.records.values()
        if record.modified < before and kind in (None, record.kind)
    ]
    for record in [] if dry_run else old:
        logs.remove(record)
    message = f"{len(old)} logs {'would be' if dry_run else 'were'} deleted"
    return {
        "dry_run": dry_run,
        "message": message,
        "files_removed": [record.path for record in old],
    }


def stats(call: Call) -> object:
    """Return counts and sizes of the stored logs."""
    records = [*_logs(call).records.values()]
    kinds = dict.fromkeys(record.kind for record in records)
    return {
        "total_logs": len(records),
        "total_size_bytes": sum(record.size for record in records),
        "orphaned_count": sum(record.orphaned for record in records),
        "by_type": {
            kind: {
                "count": sum(record.kind == kind for record in records),
                "total_size_bytes": sum(item.size for item in records if item.kind == kind),
            }
            for kind in kinds
        },
        "storage_path": "/var/log/kamiwaza",
        "last_updated": stamp(call.state.now),
    }


BEHAVIOURS: Behaviours = {
    "logs.list_all_deployment_logs": list_all,
    "logs.list_logs_by_type": list_by_type,
    "logs.list_orphaned_logs": orphaned,
    "logs.get_deployment_log_content": get,
    "logs.analyze_deployment_patterns": patterns,
    "logs.delete_deployment_log": delete,
    "logs.cleanup_old_logs": cleanup,
    "logs.get_log_statistics": stats,
    "logs.get_deployment_logs_legacy": get,
    "logs.get_deployment_log_patterns_legacy": patterns,
    "logs.list_engine_logs_legacy": list_by_type,
}
