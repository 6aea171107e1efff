"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ToolPolicyUpdate:
    """Schema ToolPolicyUpdate; members the contract does not know are kept."""

    allowed_operations: list[str] | None | Unset = UNSET
    allowed_scope_subset: list[str] | None | Unset = UNSET
    policy_metadata: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_operations: list[str] | None | Unset
        if isinstance(self.allowed_operations, Unset):
            allowed_operations = UNSET
        elif isinstance(self.allowed_operations, list):
            allowed_operations = self.allowed_operations

        else:
            allowed_operations = self.allowed_operations

        if allowed_operations is not UNSET:
            field_dict["allowed_operations"] = allowed_operations
        allowed_scope_subset: list[str] | None | Unset
        if isinstance(self.allowed_scope_subset, Unset):
            allowed_scope_subset = UNSET
        elif isinstance(self.allowed_scope_subset, list):
            allowed_scope_subset = self.allowed_scope_subset

        else:
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

        def _parse_allowed_operations(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_operations_type_0 = data

                return allowed_operations_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_operations = _parse_allowed_operations(d.pop("allowed_operations", UNSET))

        def _parse_allowed_scope_subset(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_scope_subset_type_0 = data

                return allowed_scope_subset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_scope_subset = _parse_allowed_scope_subset(d.pop("allowed_scope_subset", UNSET))

        policy_metadata = d.pop("policy_metadata", UNSET)

        found = cls(
            allowed_operations=allowed_operations,
            allowed_scope_subset=allowed_scope_subset,
            policy_metadata=policy_metadata,
        )
        found.additional_properties = d
        return found
