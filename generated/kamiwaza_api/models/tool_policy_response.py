"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_operations = self.allowed_operations

        field_dict["allowed_operations"] = allowed_operations
        allowed_scope_subset = self.allowed_scope_subset

        field_dict["allowed_scope_subset"] = allowed_scope_subset
        app_installation_id = str(self.app_installation_id)
        field_dict["app_installation_id"] = app_installation_id
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        provider = self.provider
        field_dict["provider"] = provider
        tool_id = self.tool_id
        field_dict["tool_id"] = tool_id
        policy_metadata = self.policy_metadata

        if policy_metadata is not UNSET:
            field_dict["policy_metadata"] = policy_metadata
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        allowed_operations = d.pop("allowed_operations")

        allowed_scope_subset = d.pop("allowed_scope_subset")

        app_installation_id = UUID(d.pop("app_installation_id"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        provider = d.pop("provider")
        tool_id = d.pop("tool_id")
        policy_metadata = d.pop("policy_metadata", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        found = cls(
            allowed_operations=allowed_operations,
            allowed_scope_subset=allowed_scope_subset,
            app_installation_id=app_installation_id,
            created_at=created_at,
            id=id,
            provider=provider,
            tool_id=tool_id,
            policy_metadata=policy_metadata,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
