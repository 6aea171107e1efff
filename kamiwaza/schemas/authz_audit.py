"""The audit log of access decisions."""

from __future__ import annotations

from typing import ClassVar

from kamiwaza.schemas._base import JsonObject, Number, Schema, Timestamp
from kamiwaza.schemas.authz import ObjectRef, SubjectRef


class DecisionAuditEvent(Schema):
    """One access decision with its subject, object and result. `latency_ms` is milliseconds."""

    component: ClassVar[str | None] = "DecisionAuditEvent"

    sequence: int
    occurred_at: Timestamp | None = None
    tenant_id: str | None = None
    subject_namespace: str | None = None
    subject_id: str | None = None
    relation: str | None = None
    object_namespace: str | None = None
    object_id: str | None = None
    result: str | None = None
    reason: str | None = None
    source: str | None = None
    decision_id: str | None = None
    correlation_id: str | None = None
    latency_ms: Number | None = None
    metadata: JsonObject | None = None

    @property
    def subject(self) -> SubjectRef:
        """The subject of the decision."""
        return SubjectRef(namespace=self.subject_namespace or "", id=self.subject_id or "")

    @property
    def object(self) -> ObjectRef:
        """The object of the decision."""
        return ObjectRef(namespace=self.object_namespace or "", id=self.object_id or "")
