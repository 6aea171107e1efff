"""Durable operations: start, watch, events, archive, repair."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    OperationFailedError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.notifications import Notification, OperationTray
from kamiwaza.schemas.operations import (
    OperationRecord,
    Remediation,
    RemediationPreview,
    StateChange,
)
from tests.contract.tape.stage import NOBODY, Stage

REMEDY = "retry_connect_and_index"


def started(stage: Stage, title: str = "Weekly report") -> OperationRecord:
    job = stage.do(
        stage.client.platform.artifacts.create(
            kind="report", title=title, source_results=["result-1"]
        )
    )
    record: OperationRecord = stage.do(stage.client.operations.get(job.id))
    return record


def failed(stage: Stage) -> OperationRecord:
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("operations.operation", "QUOTA", reason="no room")
    )
    record = started(stage)
    with pytest.raises(OperationFailedError) as caught:
        stage.do(stage.client.operations.watch(record).wait())
    assert (caught.value.code, caught.value.reason) == ("QUOTA", "no room")
    assert isinstance(caught.value.last, OperationRecord)
    return caught.value.last


def test_many_operations_are_waited_for(stage: Stage) -> None:
    operations = stage.client.operations
    waiting = [operations.watch(started(stage, title)) for title in ("One", "Two")]
    report = stage.do(operations.gather(waiting))
    assert report.ok
    assert [type(record) for record in report.results] == [OperationRecord] * 2


def test_an_operation_from_beginning_to_end(stage: Stage) -> None:
    operations = stage.client.operations
    record = started(stage)
    assert isinstance(record, OperationRecord)
    assert (record.is_done, record.ok) == (False, True)
    over = stage.do(operations.watch(record).wait())
    assert isinstance(over, OperationRecord)
    over.raise_for_failure()


def test_listing_and_putting_away(stage: Stage) -> None:
    operations = stage.client.operations
    first, second = started(stage, "First"), started(stage, "Second")
    assert [one.title for one in stage.items(operations.list())] == ["Second", "First"]
    assert [one.id for one in stage.items(operations.list(limit=1))] == [second.id]
    assert stage.do(operations.mark_seen(first)).seen
    with pytest.raises(ConflictError):
        stage.do(operations.dismiss(first))
    stage.do(operations.watch(first).wait())
    away = stage.do(operations.dismiss(first))
    assert isinstance(away, StateChange)
    assert away.dismissed
    assert [one.title for one in stage.items(operations.list())] == ["Second"]
    everything = stage.items(operations.list(include_dismissed=True))
    assert [one.dismissed for one in everything] == [False, True]


def test_the_tray(stage: Stage) -> None:
    record = started(stage)
    tray = stage.do(stage.client.operations.tray())
    assert isinstance(tray, OperationTray)
    assert [one.id for one in tray.running] == [record.id]
    stage.do(stage.client.operations.watch(record).wait())
    after = stage.do(stage.client.operations.tray())
    assert (after.running, len(after.updates), after.has_more) == ([], 2, False)


def test_notifications(stage: Stage) -> None:
    notifications = stage.client.operations.notifications
    assert stage.items(notifications.list()) == []
    record = failed(stage)
    (reported,) = stage.items(notifications.list(limit=5))
    assert isinstance(reported, Notification)
    assert reported.requires_attention
    assert reported.resource_ref["id"] == str(record.id)
    assert stage.do(notifications.get(reported)).body == "no room"
    assert stage.do(notifications.mark_seen(reported)).seen
    assert stage.do(notifications.dismiss(reported)).dismissed
    assert stage.items(notifications.list()) == []
    assert len(stage.items(notifications.list(include_dismissed=True))) == 1


def test_mending_what_failed(stage: Stage) -> None:
    remediations = stage.client.operations.remediations
    (remedy,) = stage.do(remediations.list())
    assert isinstance(remedy, Remediation)
    assert remedy.id == REMEDY
    record = failed(stage)
    preview = stage.do(remediations.preview(remedy, record))
    assert isinstance(preview, RemediationPreview)
    assert preview.operation_id == record.id
    job = stage.do(remediations.execute(remedy, record, confirmed=True))
    assert stage.do(job.wait()).ok
    with pytest.raises(ConflictError):
        stage.do(remediations.execute(remedy, job.id, confirmed=True))


def test_mending_takes_an_administrator(stage: Stage) -> None:
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.operations.remediations.execute(REMEDY, NOBODY, confirmed=True))


@pytest.mark.breaks_contract("what is done must be confirmed")
def test_mending_must_be_meant(stage: Stage) -> None:
    with pytest.raises(ValidationError):
        stage.do(stage.client.operations.remediations.execute(REMEDY, NOBODY, confirmed=False))


def test_no_such_operation(stage: Stage) -> None:
    operations = stage.client.operations
    for call in (operations.get, operations.mark_seen, operations.dismiss):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(operations.remediations.preview(REMEDY, NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(operations.remediations.preview("pray", NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(operations.notifications.get(NOBODY))


@pytest.mark.breaks_contract("there is no way to the older ones")
def test_more_than_there_can_be(stage: Stage) -> None:
    with pytest.raises(ValidationError):
        stage.items(stage.client.operations.list(limit=201))
