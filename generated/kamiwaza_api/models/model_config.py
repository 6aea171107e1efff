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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        default = self.default
        field_dict["default"] = default
        id = str(self.id)
        field_dict["id"] = id
        m_id = str(self.m_id)
        field_dict["m_id"] = m_id
        config = self.config
        if config is not UNSET:
            field_dict["config"] = config
        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = self.created_at.isoformat()
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        kamiwaza_version = self.kamiwaza_version

        if kamiwaza_version is not UNSET:
            field_dict["kamiwaza_version"] = kamiwaza_version
        m_file_id: None | str | Unset
        if isinstance(self.m_file_id, Unset):
            m_file_id = UNSET
        elif isinstance(self.m_file_id, UUID):
            m_file_id = str(self.m_file_id)
        else:
            m_file_id = self.m_file_id

        if m_file_id is not UNSET:
            field_dict["m_file_id"] = m_file_id
        modified_at: None | str | Unset
        if isinstance(self.modified_at, Unset):
            modified_at = UNSET
        elif isinstance(self.modified_at, datetime.datetime):
            modified_at = self.modified_at.isoformat()
        else:
            modified_at = self.modified_at

        if modified_at is not UNSET:
            field_dict["modified_at"] = modified_at
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        system_config = self.system_config
        if system_config is not UNSET:
            field_dict["system_config"] = system_config
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        default = d.pop("default")
        id = UUID(d.pop("id"))

        m_id = UUID(d.pop("m_id"))

        config = d.pop("config", UNSET)
        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = datetime.datetime.fromisoformat(_created_at)

        description = d.pop("description", UNSET)

        kamiwaza_version = d.pop("kamiwaza_version", UNSET)

        def _parse_m_file_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                m_file_id_type_0 = UUID(data)

                return m_file_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        m_file_id = _parse_m_file_id(d.pop("m_file_id", UNSET))

        def _parse_modified_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                modified_at_type_0 = datetime.datetime.fromisoformat(data)

                return modified_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        modified_at = _parse_modified_at(d.pop("modified_at", UNSET))

        name = d.pop("name", UNSET)

        system_config = d.pop("system_config", UNSET)
        found = cls(
            default=default,
            id=id,
            m_id=m_id,
            config=config,
            created_at=created_at,
            description=description,
            kamiwaza_version=kamiwaza_version,
            m_file_id=m_file_id,
            modified_at=modified_at,
            name=name,
            system_config=system_config,
        )
        found.additional_properties = d
        return found
