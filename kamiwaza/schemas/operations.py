"""The platform's own records of long operations, and what it can do about those that failed."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.errors import OperationCancelledError, OperationFailedError
from kamiwaza.operations.answer_paths import first_text
from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class OperationStatus(StrEnum):
    """How an operation stands; servers may use other words."""

    RUNNING = "running"
    RETRYING = "retrying"
    WAITING_FOR_USER = "waiting_for_user"
    PENDING_WRITE = "pending_write"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"


_OVER = frozenset({OperationStatus.SUCCEEDED, OperationStatus.FAILED, OperationStatus.CANCELED})


class AcceptedOperation(Schema):
    """An operation the platform has begun, as it stood when it answered.

    `resource_refs` are the things it is about, by kind and id; `steps` are what it consists of,
    whose members the platform does not publish.
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
        """True when it is over, well or not."""
        return self.status in _OVER

    @property
    def is_waiting(self) -> bool:
        """True when it goes on only after somebody did something."""
        return self.status == OperationStatus.WAITING_FOR_USER


class OperationRecord(AcceptedOperation):
    """What the platform remembers of one long operation; `error` says why it failed."""

    component: ClassVar[str | None] = "OperationView"

    error: JsonObject | None = None
    updated_at: Timestamp | None = None
    seen: bool | None = None
    dismissed: bool | None = None
    dismissible: bool | None = None

    @property
    def ok(self) -> bool:
        """True when it has not failed and was not cancelled."""
        return self.status not in (OperationStatus.FAILED, OperationStatus.CANCELED)

    @property
    def error_code(self) -> str | None:
        """The platform's code for the failure; None when there is none."""
        return first_text(self.error, ("code", "reason"))

    @property
    def error_message(self) -> str | None:
        """The platform's words about the failure; None when there are none."""
        return first_text(self.error, ("message", "detail"))

    def raise_for_failure(self) -> None:
        """Raise OperationFailedError or OperationCancelledError if that is how it ended."""
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
    """How a record stands for the caller after it was looked at or put away."""

    component: ClassVar[str | None] = "StateChanged"

    seen: bool | None = None
    dismissed: bool | None = None


class Remediation(Schema):
    """Something the platform can do about an operation that failed."""

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
    """Body that carries a remediation out; the platform wants it confirmed."""

    component: ClassVar[str | None] = "RemediationExecute"

    confirmed: bool


class RemediationPreview(Schema):
    """What a remediation would change, before anything is done."""

    component: ClassVar[str | None] = "RemediationPreview"

    operation_id: Id
    remediation: Remediation | None = None
    impact: str | None = None
    changes: list[str] = Field(default_factory=list)
    requires_confirmation: bool = True
