"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.storage_type import StorageType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateModelFile:
    """Schema CreateModelFile; members the contract does not know are kept."""

    name: str
    size: int | None | Unset = UNSET
    storage_host: str | Unset = UNSET
    storage_location: None | str | Unset = UNSET
    storage_type: None | StorageType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.size is not UNSET:
            field_dict["size"] = self.size
        if self.storage_host is not UNSET:
            field_dict["storage_host"] = self.storage_host
        if self.storage_location is not UNSET:
            field_dict["storage_location"] = self.storage_location
        if self.storage_type is not UNSET:
            field_dict["storage_type"] = to_json(self.storage_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            size=d.pop("size", UNSET),
            storage_host=d.pop("storage_host", UNSET),
            storage_location=d.pop("storage_location", UNSET),
            storage_type=given(either(StorageType), d.pop("storage_type", UNSET)),
        )
        found.additional_properties = d
        return found
