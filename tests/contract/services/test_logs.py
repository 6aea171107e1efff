"""Stored logs: read, search for failures, follow, clean up."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    BadRequestError,
    PermissionDeniedError,
    RefusedError,
    ResourceNotFoundError,
)
from kamiwaza.sandbox.behaviours.logs import OLD
from kamiwaza.schemas.logs import (
    DeploymentType,
    LogCleanup,
    LogFile,
    LogStats,
    StoredLog,
    StoredLogPatterns,
)
from tests.contract.tape.stage import NOBODY, Stage


def test_reading(stage: Stage) -> None:
    logs = stage.client.logs
    log = stage.do(logs.get("app_garden", OLD))
    assert isinstance(log, StoredLog)
    assert (log.total_lines, log.detected) == (3, ["oom"])
    assert log.text.startswith("INFO app is up\n")
    found = stage.do(logs.patterns(DeploymentType.APP_GARDEN, OLD))
    assert isinstance(found, StoredLogPatterns)
    assert (found.detected, found.total_errors_found) == (["oom"], 1)
    assert "OOM" in (found.failure_lines[0].line or "")
    for call in (logs.get, logs.patterns):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call("vllm", NOBODY))


def test_listing(stage: Stage) -> None:
    logs = stage.client.logs
    (old,) = stage.do(logs.list())
    assert isinstance(old, LogFile)
    assert (old.deployment_id, old.is_orphaned, old.has_errors) == (OLD, True, True)
    assert old.size > 0
    assert [one.file_path for one in stage.do(logs.list_orphaned())] == [old.file_path]
    assert stage.do(logs.list_by_type(DeploymentType.VLLM)) == []
    stats = stage.do(logs.stats())
    assert isinstance(stats, LogStats)
    assert (stats.total_logs, stats.total_size_bytes) == (1, old.size)
    assert stats.by_type["app_garden"].count == 1


def test_following(stage: Stage) -> None:
    lines = stage.items(stage.client.logs.follow("app_garden", OLD, poll_interval=15))
    assert [line.split()[0] for line in lines] == ["INFO", "ERROR", "INFO"]
    file = LogFile(deployment_id=OLD, deployment_type="app_garden")
    stopped = stage.client.logs.follow("app_garden", file, stop_when=lambda line: "OOM" in line)
    assert len(stage.items(stopped)) == 2


def test_deleting(stage: Stage) -> None:
    logs = stage.client.logs
    with pytest.raises(BadRequestError, match="confirm"):
        stage.do(logs.delete("app_garden", OLD))
    done = stage.do(logs.delete("app_garden", OLD, confirm=True))
    assert (done.ok, len(done.files_removed)) == (True, 1)
    with pytest.raises(ResourceNotFoundError):
        stage.do(logs.delete("app_garden", OLD, confirm=True))
    assert stage.do(logs.list()) == []


def test_a_deletion_that_did_not_happen(stage: Stage) -> None:
    answer = {"deleted": False, "message": "the log is being written"}
    stage.embedded(
        lambda sandbox: sandbox.fail_next(
            status=200, body=answer, operation="logs.delete_deployment_log"
        )
    )
    with pytest.raises(RefusedError, match="being written"):
        stage.do(stage.client.logs.delete("app_garden", OLD, confirm=True))


def test_clearing_away(stage: Stage) -> None:
    logs = stage.client.logs
    planned = stage.do(logs.cleanup())
    assert isinstance(planned, LogCleanup)
    assert planned.dry_run
    assert len(planned.files_removed or []) == 1
    assert stage.do(logs.cleanup(days_old=100, dry_run=False)).files_removed == []
    stage.do(logs.cleanup(days_old=40, deployment_type="app_garden", dry_run=False))
    assert stage.do(logs.list()) == []


def test_reading_takes_an_administrator(stage: Stage) -> None:
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.logs.get("app_garden", OLD))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.logs.stats())
