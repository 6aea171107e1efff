"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class GraphEdge:
    """Schema GraphEdge; members the contract does not know are kept."""

    fact: str
    fact_uuid: str
    source_uuid: str
    target_uuid: str
    invalid_at: datetime.datetime | None | Unset = UNSET
    name: None | str | Unset = UNSET
    valid_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        fact = self.fact
        field_dict["fact"] = fact
        fact_uuid = self.fact_uuid
        field_dict["fact_uuid"] = fact_uuid
        source_uuid = self.source_uuid
        field_dict["source_uuid"] = source_uuid
        target_uuid = self.target_uuid
        field_dict["target_uuid"] = target_uuid
        invalid_at: None | str | Unset
        if isinstance(self.invalid_at, Unset):
            invalid_at = UNSET
        elif isinstance(self.invalid_at, datetime.datetime):
            invalid_at = self.invalid_at.isoformat()
        else:
            invalid_at = self.invalid_at

        if invalid_at is not UNSET:
            field_dict["invalid_at"] = invalid_at
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        valid_at: None | str | Unset
        if isinstance(self.valid_at, Unset):
            valid_at = UNSET
        elif isinstance(self.valid_at, datetime.datetime):
            valid_at = self.valid_at.isoformat()
        else:
            valid_at = self.valid_at

        if valid_at is not UNSET:
            field_dict["valid_at"] = valid_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        fact = d.pop("fact")
        fact_uuid = d.pop("fact_uuid")
        source_uuid = d.pop("source_uuid")
        target_uuid = d.pop("target_uuid")

        def _parse_invalid_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                invalid_at_type_0 = datetime.datetime.fromisoformat(data)

                return invalid_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        invalid_at = _parse_invalid_at(d.pop("invalid_at", UNSET))

        name = d.pop("name", UNSET)

        def _parse_valid_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                valid_at_type_0 = datetime.datetime.fromisoformat(data)

                return valid_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        valid_at = _parse_valid_at(d.pop("valid_at", UNSET))

        found = cls(
            fact=fact,
            fact_uuid=fact_uuid,
            source_uuid=source_uuid,
            target_uuid=target_uuid,
            invalid_at=invalid_at,
            name=name,
            valid_at=valid_at,
        )
        found.additional_properties = d
        return found
