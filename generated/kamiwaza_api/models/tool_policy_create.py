"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        app_installation_id = str(self.app_installation_id)
        field_dict["app_installation_id"] = app_installation_id
        provider = self.provider
        field_dict["provider"] = provider
        tool_id = self.tool_id
        field_dict["tool_id"] = tool_id
        allowed_operations: list[str] | Unset = UNSET
        if not isinstance(self.allowed_operations, Unset):
            allowed_operations = self.allowed_operations

        if allowed_operations is not UNSET:
            field_dict["allowed_operations"] = allowed_operations
        allowed_scope_subset: list[str] | Unset = UNSET
        if not isinstance(self.allowed_scope_subset, Unset):
            allowed_scope_subset = self.allowed_scope_subset

        if allowed_scope_subset is not UNSET:
            field_dict["allowed_scope_subset"] = allowed_scope_subset
        policy_metadata = self.policy_metadata

        if policy_metadata is not UNSET:
            field_dict["policy_metadata"] = policy_metadata
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        app_installation_id = UUID(d.pop("app_installation_id"))

        provider = d.pop("provider")
        tool_id = d.pop("tool_id")
        allowed_operations = d.pop("allowed_operations", UNSET)

        allowed_scope_subset = d.pop("allowed_scope_subset", UNSET)

        policy_metadata = d.pop("policy_metadata", UNSET)

        found = cls(
            app_installation_id=app_installation_id,
            provider=provider,
            tool_id=tool_id,
            allowed_operations=allowed_operations,
            allowed_scope_subset=allowed_scope_subset,
            policy_metadata=policy_metadata,
        )
        found.additional_properties = d
        return found
