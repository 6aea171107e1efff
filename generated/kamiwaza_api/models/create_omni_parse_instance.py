"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        config = self.config

        if config is not UNSET:
            field_dict["config"] = config
        template_name = self.template_name
        if template_name is not UNSET:
            field_dict["template_name"] = template_name
        workroom_id: None | str | Unset
        if isinstance(self.workroom_id, Unset):
            workroom_id = UNSET
        elif isinstance(self.workroom_id, UUID):
            workroom_id = str(self.workroom_id)
        else:
            workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        config = d.pop("config", UNSET)

        template_name = d.pop("template_name", UNSET)

        def _parse_workroom_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                workroom_id_type_0 = UUID(data)

                return workroom_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        workroom_id = _parse_workroom_id(d.pop("workroom_id", UNSET))

        found = cls(name=name, config=config, template_name=template_name, workroom_id=workroom_id)
        found.additional_properties = d
        return found
