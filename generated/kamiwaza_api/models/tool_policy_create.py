"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ToolPolicyCreate:
    """Schema ToolPolicyCreate; members the contract does not know are kept."""

    app_installation_id: UUID
    provider: str
    tool_id: str
    allowed_operations: list[str] | Unset = UNSET
    allowed_scope_subset: list[str] | Unset = UNSET
    policy_metadata: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["app_installation_id"] = to_json(self.app_installation_id)
        field_dict["provider"] = self.provider
        field_dict["tool_id"] = self.tool_id
        if self.allowed_operations is not UNSET:
            field_dict["allowed_operations"] = self.allowed_operations
        if self.allowed_scope_subset is not UNSET:
            field_dict["allowed_scope_subset"] = self.allowed_scope_subset
        if self.policy_metadata is not UNSET:
            field_dict["policy_metadata"] = self.policy_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            app_installation_id=UUID(d.pop("app_installation_id")),
            provider=d.pop("provider"),
            tool_id=d.pop("tool_id"),
            allowed_operations=d.pop("allowed_operations", UNSET),
            allowed_scope_subset=d.pop("allowed_scope_subset", UNSET),
            policy_metadata=d.pop("policy_metadata", UNSET),
        )
        found.additional_properties = d
        return found
