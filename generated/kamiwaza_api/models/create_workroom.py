"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        type_ = self.type_.value
        field_dict["type"] = type_
        attributes = self.attributes

        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        classification = self.classification

        if classification is not UNSET:
            field_dict["classification"] = classification
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        labels: list[str] | None | Unset
        if isinstance(self.labels, Unset):
            labels = UNSET
        elif isinstance(self.labels, list):
            labels = self.labels

        else:
            labels = self.labels

        if labels is not UNSET:
            field_dict["labels"] = labels
        scg_references: list[str] | None | Unset
        if isinstance(self.scg_references, Unset):
            scg_references = UNSET
        elif isinstance(self.scg_references, list):
            scg_references = self.scg_references

        else:
            scg_references = self.scg_references

        if scg_references is not UNSET:
            field_dict["scg_references"] = scg_references
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        type_ = WorkroomType(d.pop("type"))

        attributes = d.pop("attributes", UNSET)

        classification = d.pop("classification", UNSET)

        description = d.pop("description", UNSET)

        def _parse_labels(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                labels_type_0 = data

                return labels_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        labels = _parse_labels(d.pop("labels", UNSET))

        def _parse_scg_references(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                scg_references_type_0 = data

                return scg_references_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        scg_references = _parse_scg_references(d.pop("scg_references", UNSET))

        found = cls(
            name=name,
            type_=type_,
            attributes=attributes,
            classification=classification,
            description=description,
            labels=labels,
            scg_references=scg_references,
        )
        found.additional_properties = d
        return found
