"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.action_descriptor_effect import ActionDescriptorEffect


@_attrs_define(kw_only=True)
class ActionDescriptor:
    """Schema ActionDescriptor; members the contract does not know are kept."""

    capability: None | str
    description: str
    effect: ActionDescriptorEffect
    executable: bool
    id: str
    input_schema: Any
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["capability"] = self.capability
        field_dict["description"] = self.description
        field_dict["effect"] = to_json(self.effect)
        field_dict["executable"] = self.executable
        field_dict["id"] = self.id
        field_dict["input_schema"] = self.input_schema
        field_dict["title"] = self.title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            capability=d.pop("capability"),
            description=d.pop("description"),
            effect=ActionDescriptorEffect(d.pop("effect")),
            executable=d.pop("executable"),
            id=d.pop("id"),
            input_schema=d.pop("input_schema"),
            title=d.pop("title"),
        )
        found.additional_properties = d
        return found
