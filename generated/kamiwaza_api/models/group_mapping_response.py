"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class GroupMappingResponse:
    """Schema GroupMappingResponse; members the contract does not know are kept."""

    created_at: datetime.datetime
    created_by: str
    id: str
    idp_group_path: str
    issuer: str
    local_group_name: str
    policy_version: str
    tenant_id: str
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        field_dict["id"] = self.id
        field_dict["idp_group_path"] = self.idp_group_path
        field_dict["issuer"] = self.issuer
        field_dict["local_group_name"] = self.local_group_name
        field_dict["policy_version"] = self.policy_version
        field_dict["tenant_id"] = self.tenant_id
        field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by=d.pop("created_by"),
            id=d.pop("id"),
            idp_group_path=d.pop("idp_group_path"),
            issuer=d.pop("issuer"),
            local_group_name=d.pop("local_group_name"),
            policy_version=d.pop("policy_version"),
            tenant_id=d.pop("tenant_id"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
        )
        found.additional_properties = d
        return found
