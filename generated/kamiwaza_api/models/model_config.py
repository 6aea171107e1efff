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
class ModelConfig:
    """Schema ModelConfig; members the contract does not know are kept."""

    default: bool
    id: UUID
    m_id: UUID
    config: Any | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    description: None | str | Unset = UNSET
    kamiwaza_version: None | str | Unset = UNSET
    m_file_id: None | Unset | UUID = UNSET
    modified_at: datetime.datetime | None | Unset = UNSET
    name: None | str | Unset = UNSET
    system_config: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["default"] = self.default
        field_dict["id"] = to_json(self.id)
        field_dict["m_id"] = to_json(self.m_id)
        if self.config is not UNSET:
            field_dict["config"] = self.config
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.kamiwaza_version is not UNSET:
            field_dict["kamiwaza_version"] = self.kamiwaza_version
        if self.m_file_id is not UNSET:
            field_dict["m_file_id"] = to_json(self.m_file_id)
        if self.modified_at is not UNSET:
            field_dict["modified_at"] = to_json(self.modified_at)
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.system_config is not UNSET:
            field_dict["system_config"] = self.system_config
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            default=d.pop("default"),
            id=UUID(d.pop("id")),
            m_id=UUID(d.pop("m_id")),
            config=d.pop("config", UNSET),
            created_at=given(datetime.datetime.fromisoformat, d.pop("created_at", UNSET)),
            description=d.pop("description", UNSET),
            kamiwaza_version=d.pop("kamiwaza_version", UNSET),
            m_file_id=given(either(UUID), d.pop("m_file_id", UNSET)),
            modified_at=given(either(datetime.datetime.fromisoformat), d.pop("modified_at", UNSET)),
            name=d.pop("name", UNSET),
            system_config=d.pop("system_config", UNSET),
        )
        found.additional_properties = d
        return found
