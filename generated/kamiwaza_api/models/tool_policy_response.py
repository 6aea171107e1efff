"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ToolPolicyResponse:
    """Schema ToolPolicyResponse; members the contract does not know are kept."""

    allowed_operations: list[str]
    allowed_scope_subset: list[str]
    app_installation_id: UUID
    created_at: datetime.datetime
    id: UUID
    provider: str
    tool_id: str
    policy_metadata: Any | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["allowed_operations"] = self.allowed_operations
        field_dict["allowed_scope_subset"] = self.allowed_scope_subset
        field_dict["app_installation_id"] = to_json(self.app_installation_id)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["provider"] = self.provider
        field_dict["tool_id"] = self.tool_id
        if self.policy_metadata is not UNSET:
            field_dict["policy_metadata"] = self.policy_metadata
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            allowed_operations=d.pop("allowed_operations"),
            allowed_scope_subset=d.pop("allowed_scope_subset"),
            app_installation_id=UUID(d.pop("app_installation_id")),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            provider=d.pop("provider"),
            tool_id=d.pop("tool_id"),
            policy_metadata=d.pop("policy_metadata", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
