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
class ConnectorSourceRef:
    """Schema ConnectorSourceRef; members the contract does not know are kept."""

    connector_id: UUID
    external_id: str
    provider: str
    surface: str
    container_id: None | str | Unset = UNSET
    metadata: Any | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_id"] = to_json(self.connector_id)
        field_dict["external_id"] = self.external_id
        field_dict["provider"] = self.provider
        field_dict["surface"] = self.surface
        if self.container_id is not UNSET:
            field_dict["container_id"] = self.container_id
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.parent_id is not UNSET:
            field_dict["parent_id"] = self.parent_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_id=UUID(d.pop("connector_id")),
            external_id=d.pop("external_id"),
            provider=d.pop("provider"),
            surface=d.pop("surface"),
            container_id=d.pop("container_id", UNSET),
            metadata=d.pop("metadata", UNSET),
            parent_id=d.pop("parent_id", UNSET),
        )
        found.additional_properties = d
        return found
