"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class MintTokenRequest:
    """Schema MintTokenRequest; members the contract does not know are kept."""

    app_installation_id: UUID
    provider: str
    tool_id: str
    lease_duration: int | Unset = UNSET
    scope_subset: list[str] | None | Unset = UNSET
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
        lease_duration = self.lease_duration
        if lease_duration is not UNSET:
            field_dict["lease_duration"] = lease_duration
        scope_subset: list[str] | None | Unset
        if isinstance(self.scope_subset, Unset):
            scope_subset = UNSET
        elif isinstance(self.scope_subset, list):
            scope_subset = self.scope_subset

        else:
            scope_subset = self.scope_subset

        if scope_subset is not UNSET:
            field_dict["scope_subset"] = scope_subset
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        app_installation_id = UUID(d.pop("app_installation_id"))

        provider = d.pop("provider")
        tool_id = d.pop("tool_id")
        lease_duration = d.pop("lease_duration", UNSET)

        def _parse_scope_subset(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                scope_subset_type_0 = data

                return scope_subset_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        scope_subset = _parse_scope_subset(d.pop("scope_subset", UNSET))

        found = cls(
            app_installation_id=app_installation_id,
            provider=provider,
            tool_id=tool_id,
            lease_duration=lease_duration,
            scope_subset=scope_subset,
        )
        found.additional_properties = d
        return found
