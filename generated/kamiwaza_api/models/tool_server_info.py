"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tool_capability import ToolCapability


@_attrs_define(kw_only=True)
class ToolServerInfo:
    """Schema ToolServerInfo; members the contract does not know are kept."""

    created_at: datetime.datetime
    deployment_id: UUID
    name: str
    status: str
    url: str
    capabilities: list[ToolCapability] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["deployment_id"] = to_json(self.deployment_id)
        field_dict["name"] = self.name
        field_dict["status"] = self.status
        field_dict["url"] = self.url
        if self.capabilities is not UNSET:
            field_dict["capabilities"] = to_json(self.capabilities)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tool_capability import ToolCapability

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            deployment_id=UUID(d.pop("deployment_id")),
            name=d.pop("name"),
            status=d.pop("status"),
            url=d.pop("url"),
            capabilities=given(
                either(each(ToolCapability.from_dict)), d.pop("capabilities", UNSET)
            ),
        )
        found.additional_properties = d
        return found
