"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.workroom_type import WorkroomType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateWorkroom:
    """Schema CreateWorkroom; members the contract does not know are kept."""

    name: str
    type_: WorkroomType
    attributes: Any | None | Unset = UNSET
    classification: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    labels: list[str] | None | Unset = UNSET
    scg_references: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["type"] = to_json(self.type_)
        if self.attributes is not UNSET:
            field_dict["attributes"] = self.attributes
        if self.classification is not UNSET:
            field_dict["classification"] = self.classification
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.labels is not UNSET:
            field_dict["labels"] = self.labels
        if self.scg_references is not UNSET:
            field_dict["scg_references"] = self.scg_references
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            type_=WorkroomType(d.pop("type")),
            attributes=d.pop("attributes", UNSET),
            classification=d.pop("classification", UNSET),
            description=d.pop("description", UNSET),
            labels=d.pop("labels", UNSET),
            scg_references=d.pop("scg_references", UNSET),
        )
        found.additional_properties = d
        return found
