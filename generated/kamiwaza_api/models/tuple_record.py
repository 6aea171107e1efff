"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members


@_attrs_define(kw_only=True)
class TupleRecord:
    """Schema TupleRecord; members the contract does not know are kept."""

    relation: str
    resource_id: str
    resource_type: str
    subject_id: str
    subject_namespace: str
    tenant_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["relation"] = self.relation
        field_dict["resource_id"] = self.resource_id
        field_dict["resource_type"] = self.resource_type
        field_dict["subject_id"] = self.subject_id
        field_dict["subject_namespace"] = self.subject_namespace
        field_dict["tenant_id"] = self.tenant_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            relation=d.pop("relation"),
            resource_id=d.pop("resource_id"),
            resource_type=d.pop("resource_type"),
            subject_id=d.pop("subject_id"),
            subject_namespace=d.pop("subject_namespace"),
            tenant_id=d.pop("tenant_id"),
        )
        found.additional_properties = d
        return found
