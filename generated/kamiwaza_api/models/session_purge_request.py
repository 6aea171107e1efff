"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SessionPurgeRequest:
    """Schema SessionPurgeRequest; members the contract does not know are kept."""

    subject_id: str
    tenant_id: str
    subject_namespace: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["subject_id"] = self.subject_id
        field_dict["tenant_id"] = self.tenant_id
        if self.subject_namespace is not UNSET:
            field_dict["subject_namespace"] = self.subject_namespace
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            subject_id=d.pop("subject_id"),
            tenant_id=d.pop("tenant_id"),
            subject_namespace=d.pop("subject_namespace", UNSET),
        )
        found.additional_properties = d
        return found
