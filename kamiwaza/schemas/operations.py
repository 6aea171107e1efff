"""The platform's records of long operations, and the remediations of failed ones."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.errors import OperationCancelledError, OperationFailedError
from kamiwaza.operations.answer_paths import first_text
from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class OperationStatus(StrEnum):
    """The states of an operation; servers may send others."""

    RUNNING = "running"
    RETRYING = "retrying"
    WAITING_FOR_USER = "waiting_for_user"
    PENDING_WRITE = "pending_write"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


_OVER = frozenset({OperationStatus.SUCCEEDED, OperationStatus.FAILED, OperationStatus.CANCELED})


class AcceptedOperation(Schema):
    """An operation that the platform has started.

    `resource_refs` are the resources of the operation, each with `kind` and `id`. The platform
    does not publish the members of its `steps`.
    """

    component: ClassVar[str | None] = "OperationAccepted"

    id: Id
    kind: str | None = None
    title: str | None = None
    origin: str | None = None
    status: OpenEnum[OperationStatus] | None = None
    resource_refs: list[dict[str, str]] = Field(default_factory=list)
    steps: list[JsonObject] = Field(default_factory=list)
    created_at: Timestamp | None = None

    @property
    def is_done(self) -> bool:
        """True if the operation is over, with or without success."""
        return self.status in _OVER

    @property
    def is_waiting(self) -> bool:
        """True if the operation waits for input from a user."""
        return self.status == OperationStatus.WAITING_FOR_USER


class OperationRecord(AcceptedOperation):
    """The record of one long operation; `error` has the reason of a failure."""

    component: ClassVar[str | None] = "OperationView"

    error: JsonObject | None = None
    updated_at: Timestamp | None = None
    seen: bool | None = None
    dismissed: bool | None = None
    dismissible: bool | None = None

    @property
    def ok(self) -> bool:
        """True unless the operation failed or was cancelled."""
        return self.status not in (OperationStatus.FAILED, OperationStatus.CANCELED)

    @property
    def error_code(self) -> str | None:
        """The error code of the failure; None if there is none."""
        return first_text(self.error, ("code", "reason"))

    @property
    def error_message(self) -> str | None:
        """The error message of the failure; None if there is none."""
        return first_text(self.error, ("message", "detail"))

    def raise_for_failure(self) -> None:
        """Raise an error unless the operation succeeded or is still in progress.

        Raises:
            OperationFailedError: the operation failed.
            OperationCancelledError: the operation was cancelled.
        """
        if self.ok:
            return
        cancelled = self.status == OperationStatus.CANCELED
        kind = OperationCancelledError if cancelled else OperationFailedError
        why = self.error_message or self.error_code
        raise kind(
            f"operation {self.id} {self.status}" + (f": {why}" if why else ""),
            operation_id=str(self.id),
            raw_state=str(self.status),
            code=self.error_code,
            reason=self.error_message,
            last=self,
        )


class StateChange(Schema):
    """Whether you have seen and dismissed a record."""

    component: ClassVar[str | None] = "StateChanged"

    seen: bool | None = None
    dismissed: bool | None = None


class Remediation(Schema):
    """A remediation that the platform offers for a failed operation."""

    component: ClassVar[str | None] = "RemediationDescriptor"

    id: str
    title: str | None = None
    description: str | None = None
    capability: str | None = None
    destructive: bool = False


class RemediationTarget(Payload):
    """Body that names the failed operation."""

    component: ClassVar[str | None] = "RemediationTarget"

    operation_id: Id


class RemediationRun(RemediationTarget):
    """Body that executes a remediation."""

    component: ClassVar[str | None] = "RemediationExecute"

    confirmed: bool


class RemediationPreview(Schema):
    """The changes a remediation would make."""

    component: ClassVar[str | None] = "RemediationPreview"

    operation_id: Id
    remediation: Remediation | None = None
    impact: str | None = None
    changes: list[str] = Field(default_factory=list)
    requires_confirmation: bool = True
