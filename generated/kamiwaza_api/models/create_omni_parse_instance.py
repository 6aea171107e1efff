"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateOmniParseInstance:
    """Schema CreateOmniParseInstance; members the contract does not know are kept."""

    name: str
    config: Any | None | Unset = UNSET
    template_name: str | Unset = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.config is not UNSET:
            field_dict["config"] = self.config
        if self.template_name is not UNSET:
            field_dict["template_name"] = self.template_name
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            config=d.pop("config", UNSET),
            template_name=d.pop("template_name", UNSET),
            workroom_id=given(either(UUID), d.pop("workroom_id", UNSET)),
        )
        found.additional_properties = d
        return found
