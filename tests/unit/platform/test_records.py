"""Records of operations: finished, successful, and unknown states."""

from __future__ import annotations

from uuid import UUID

import pytest

from kamiwaza.errors import OperationCancelledError, OperationFailedError
from kamiwaza.schemas.notifications import Notification, TrayItem
from kamiwaza.schemas.operations import AcceptedOperation, OperationRecord
from kamiwaza.schemas.readiness import PlatformReadiness, ReadinessArea, ReadinessStatus

ID = UUID(int=1)
GOING_ON = ["running", "retrying", "waiting_for_user", "pending_write", "dreaming", None]


@pytest.mark.parametrize("status", GOING_ON)
def test_what_goes_on_has_not_failed(status: str | None) -> None:
    record = OperationRecord(id=ID, status=status)
    assert (record.is_done, record.ok) == (False, True)
    record.raise_for_failure()
    assert AcceptedOperation(id=ID, status=status).is_waiting == (status == "waiting_for_user")


def test_what_went_well() -> None:
    record = OperationRecord(id=ID, status="succeeded")
    assert (record.is_done, record.ok, record.error_code) == (True, True, None)
    record.raise_for_failure()


@pytest.mark.parametrize(
    ("error", "code", "reason"),
    [
        ({"code": "QUOTA", "message": "no room"}, "QUOTA", "no room"),
        ({"reason": "gone", "detail": "it moved"}, "gone", "it moved"),
        ({"trace": []}, None, None),
        (None, None, None),
    ],
)
def test_what_failed_says_why(
    error: dict[str, object] | None, code: str | None, reason: str | None
) -> None:
    record = OperationRecord.model_validate({"id": ID, "status": "failed", "error": error})
    with pytest.raises(OperationFailedError, match=str(ID)) as caught:
        record.raise_for_failure()
    assert (caught.value.code, caught.value.reason) == (code, reason)
    assert caught.value.last is record


def test_what_was_cancelled() -> None:
    with pytest.raises(OperationCancelledError):
        OperationRecord(id=ID, status="canceled").raise_for_failure()


def section(key: str, status: str) -> dict[str, object]:
    return {"key": key, "status": status, "label": key, "detail": ""}


def test_ready_is_only_what_was_looked_at_whole() -> None:
    good = [section("compute", "ready"), section("models", "ready")]
    whole = PlatformReadiness.model_validate({"completeness": "complete", "sections": good})
    assert (whole.ok, whole.is_partial, whole.missing, whole.errors) == (True, False, [], [])
    partial = PlatformReadiness.model_validate({"completeness": "partial", "sections": good})
    assert (partial.ok, partial.is_partial) == (False, True)
    assert PlatformReadiness().is_partial


def test_what_is_missing_and_what_is_broken() -> None:
    sections = [section("models", "missing"), section("apps", "error"), section("new", "odd")]
    found = PlatformReadiness.model_validate({"completeness": "complete", "sections": sections})
    assert not found.ok
    assert [one.key for one in found.missing] == [ReadinessArea.MODELS]
    assert [one.status for one in found.errors] == [ReadinessStatus.ERROR]
    assert found.section("new") is not None
    assert found.section(ReadinessArea.COMPUTE) is None


def test_lines_of_the_tray() -> None:
    assert TrayItem(id=ID, record_type="operation").is_operation
    assert not TrayItem(id=ID, record_type="omen").is_operation
    assert Notification(id=ID, severity="critical").is_critical
    assert not Notification(id=ID, severity="apocalyptic").is_critical
