"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        deployment_id = str(self.deployment_id)
        field_dict["deployment_id"] = deployment_id
        name = self.name
        field_dict["name"] = name
        status = self.status
        field_dict["status"] = status
        url = self.url
        field_dict["url"] = url
        capabilities: list[dict[str, Any]] | None | Unset
        if isinstance(self.capabilities, Unset):
            capabilities = UNSET
        elif isinstance(self.capabilities, list):
            capabilities = []
            for capabilities_type_0_item_data in self.capabilities:
                capabilities_type_0_item = capabilities_type_0_item_data.to_dict()
                capabilities.append(capabilities_type_0_item)

        else:
            capabilities = self.capabilities

        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tool_capability import ToolCapability

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        deployment_id = UUID(d.pop("deployment_id"))

        name = d.pop("name")
        status = d.pop("status")
        url = d.pop("url")

        def _parse_capabilities(data: Any) -> list[ToolCapability] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                capabilities_type_0 = []
                for capabilities_type_0_item_data in data:
                    capabilities_type_0_item = ToolCapability.from_dict(
                        capabilities_type_0_item_data
                    )

                    capabilities_type_0.append(capabilities_type_0_item)

                return capabilities_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ToolCapability] | None | Unset, data)

        capabilities = _parse_capabilities(d.pop("capabilities", UNSET))

        found = cls(
            created_at=created_at,
            deployment_id=deployment_id,
            name=name,
            status=status,
            url=url,
            capabilities=capabilities,
        )
        found.additional_properties = d
        return found
