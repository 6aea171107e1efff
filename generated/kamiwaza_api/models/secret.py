"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Secret:
    """Schema Secret; members the contract does not know are kept."""

    name: str
    urn: str
    created_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    owner: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    value: None | str | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        urn = self.urn
        field_dict["urn"] = urn
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        owner = self.owner

        if owner is not UNSET:
            field_dict["owner"] = owner
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        value = self.value

        if value is not UNSET:
            field_dict["value"] = value
        workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        urn = d.pop("urn")

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        description = d.pop("description", UNSET)

        owner = d.pop("owner", UNSET)

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

        value = d.pop("value", UNSET)

        workroom_id = d.pop("workroom_id", UNSET)

        found = cls(
            name=name,
            urn=urn,
            created_at=created_at,
            description=description,
            owner=owner,
            updated_at=updated_at,
            value=value,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found
