"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DecisionAuditEvent:
    """Schema DecisionAuditEvent; members the contract does not know are kept."""

    object_id: str
    object_namespace: str
    occurred_at: datetime.datetime
    relation: str
    result: str
    sequence: int
    source: str
    subject_id: str
    subject_namespace: str
    tenant_id: str
    correlation_id: None | str | Unset = UNSET
    decision_id: None | str | Unset = UNSET
    latency_ms: int | None | Unset = UNSET
    metadata: Any | None | Unset = UNSET
    reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["object_id"] = self.object_id
        field_dict["object_namespace"] = self.object_namespace
        field_dict["occurred_at"] = to_json(self.occurred_at)
        field_dict["relation"] = self.relation
        field_dict["result"] = self.result
        field_dict["sequence"] = self.sequence
        field_dict["source"] = self.source
        field_dict["subject_id"] = self.subject_id
        field_dict["subject_namespace"] = self.subject_namespace
        field_dict["tenant_id"] = self.tenant_id
        if self.correlation_id is not UNSET:
            field_dict["correlation_id"] = self.correlation_id
        if self.decision_id is not UNSET:
            field_dict["decision_id"] = self.decision_id
        if self.latency_ms is not UNSET:
            field_dict["latency_ms"] = self.latency_ms
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.reason is not UNSET:
            field_dict["reason"] = self.reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            object_id=d.pop("object_id"),
            object_namespace=d.pop("object_namespace"),
            occurred_at=datetime.datetime.fromisoformat(d.pop("occurred_at")),
            relation=d.pop("relation"),
            result=d.pop("result"),
            sequence=d.pop("sequence"),
            source=d.pop("source"),
            subject_id=d.pop("subject_id"),
            subject_namespace=d.pop("subject_namespace"),
            tenant_id=d.pop("tenant_id"),
            correlation_id=d.pop("correlation_id", UNSET),
            decision_id=d.pop("decision_id", UNSET),
            latency_ms=d.pop("latency_ms", UNSET),
            metadata=d.pop("metadata", UNSET),
            reason=d.pop("reason", UNSET),
        )
        found.additional_properties = d
        return found
