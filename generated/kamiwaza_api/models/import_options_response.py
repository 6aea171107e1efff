"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.import_stage_definition import ImportStageDefinition


@_attrs_define(kw_only=True)
class ImportOptionsResponse:
    """Schema ImportOptionsResponse; members the contract does not know are kept."""

    available_stages: list[ImportStageDefinition] | Unset = UNSET
    supported_mime_types: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        available_stages: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.available_stages, Unset):
            available_stages = []
            for available_stages_item_data in self.available_stages:
                available_stages_item = available_stages_item_data.to_dict()
                available_stages.append(available_stages_item)

        if available_stages is not UNSET:
            field_dict["available_stages"] = available_stages
        supported_mime_types: list[str] | Unset = UNSET
        if not isinstance(self.supported_mime_types, Unset):
            supported_mime_types = self.supported_mime_types

        if supported_mime_types is not UNSET:
            field_dict["supported_mime_types"] = supported_mime_types
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.import_stage_definition import ImportStageDefinition

        d = dict(src_dict)
        _available_stages = d.pop("available_stages", UNSET)
        available_stages: list[ImportStageDefinition] | Unset = UNSET
        if _available_stages is not UNSET:
            available_stages = []
            for available_stages_item_data in _available_stages:
                available_stages_item = ImportStageDefinition.from_dict(available_stages_item_data)

                available_stages.append(available_stages_item)

        supported_mime_types = d.pop("supported_mime_types", UNSET)

        found = cls(available_stages=available_stages, supported_mime_types=supported_mime_types)
        found.additional_properties = d
        return found
