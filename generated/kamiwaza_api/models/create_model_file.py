"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        size = self.size

        if size is not UNSET:
            field_dict["size"] = size
        storage_host = self.storage_host
        if storage_host is not UNSET:
            field_dict["storage_host"] = storage_host
        storage_location = self.storage_location

        if storage_location is not UNSET:
            field_dict["storage_location"] = storage_location
        storage_type: None | str | Unset
        if isinstance(self.storage_type, Unset):
            storage_type = UNSET
        elif isinstance(self.storage_type, StorageType):
            storage_type = self.storage_type.value
        else:
            storage_type = self.storage_type

        if storage_type is not UNSET:
            field_dict["storage_type"] = storage_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        size = d.pop("size", UNSET)

        storage_host = d.pop("storage_host", UNSET)
        storage_location = d.pop("storage_location", UNSET)

        def _parse_storage_type(data: Any) -> None | StorageType | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                storage_type_type_0 = StorageType(data)

                return storage_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | StorageType | Unset, data)

        storage_type = _parse_storage_type(d.pop("storage_type", UNSET))

        found = cls(
            name=name,
            size=size,
            storage_host=storage_host,
            storage_location=storage_location,
            storage_type=storage_type,
        )
        found.additional_properties = d
        return found
