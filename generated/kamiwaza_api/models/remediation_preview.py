"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.remediation_descriptor import RemediationDescriptor


@_attrs_define(kw_only=True)
class RemediationPreview:
    """Schema RemediationPreview; members the contract does not know are kept."""

    changes: list[str]
    impact: str
    operation_id: UUID
    remediation: RemediationDescriptor
    requires_confirmation: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["changes"] = self.changes
        field_dict["impact"] = self.impact
        field_dict["operation_id"] = to_json(self.operation_id)
        field_dict["remediation"] = to_json(self.remediation)
        if self.requires_confirmation is not UNSET:
            field_dict["requires_confirmation"] = self.requires_confirmation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.remediation_descriptor import RemediationDescriptor

        d = members(src_dict)
        found = cls(
            changes=d.pop("changes"),
            impact=d.pop("impact"),
            operation_id=UUID(d.pop("operation_id")),
            remediation=RemediationDescriptor.from_dict(d.pop("remediation")),
            requires_confirmation=d.pop("requires_confirmation", UNSET),
        )
        found.additional_properties = d
        return found
