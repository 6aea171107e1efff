"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["fact"] = self.fact
        field_dict["fact_uuid"] = self.fact_uuid
        field_dict["source_uuid"] = self.source_uuid
        field_dict["target_uuid"] = self.target_uuid
        if self.invalid_at is not UNSET:
            field_dict["invalid_at"] = to_json(self.invalid_at)
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.valid_at is not UNSET:
            field_dict["valid_at"] = to_json(self.valid_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            fact=d.pop("fact"),
            fact_uuid=d.pop("fact_uuid"),
            source_uuid=d.pop("source_uuid"),
            target_uuid=d.pop("target_uuid"),
            invalid_at=given(either(datetime.datetime.fromisoformat), d.pop("invalid_at", UNSET)),
            name=d.pop("name", UNSET),
            valid_at=given(either(datetime.datetime.fromisoformat), d.pop("valid_at", UNSET)),
        )
        found.additional_properties = d
        return found
