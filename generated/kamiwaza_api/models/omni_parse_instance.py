"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.omni_parse_status import OmniParseStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class OmniParseInstance:
    """Schema OmniParseInstance; members the contract does not know are kept."""

    created_at: datetime.datetime
    endpoint: None | str
    id: UUID
    name: str
    status: OmniParseStatus
    template_name: str
    updated_at: datetime.datetime | None
    deployment_id: None | Unset | UUID = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["endpoint"] = self.endpoint
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["status"] = to_json(self.status)
        field_dict["template_name"] = self.template_name
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.deployment_id is not UNSET:
            field_dict["deployment_id"] = to_json(self.deployment_id)
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            endpoint=d.pop("endpoint"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            status=OmniParseStatus(d.pop("status")),
            template_name=d.pop("template_name"),
            updated_at=either(datetime.datetime.fromisoformat)(d.pop("updated_at")),
            deployment_id=given(either(UUID), d.pop("deployment_id", UNSET)),
            workroom_id=given(either(UUID), d.pop("workroom_id", UNSET)),
        )
        found.additional_properties = d
        return found
