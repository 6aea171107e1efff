"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.source_descriptor_output import SourceDescriptorOutput


@_attrs_define(kw_only=True)
class PipelineRequestSource:
    """Schema PipelineRequestSource; members the contract does not know are kept."""

    content_type: str
    filename: str
    item_key: str
    source: SourceDescriptorOutput
    source_urn: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content_type"] = self.content_type
        field_dict["filename"] = self.filename
        field_dict["item_key"] = self.item_key
        field_dict["source"] = to_json(self.source)
        field_dict["source_urn"] = self.source_urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.source_descriptor_output import SourceDescriptorOutput

        d = members(src_dict)
        found = cls(
            content_type=d.pop("content_type"),
            filename=d.pop("filename"),
            item_key=d.pop("item_key"),
            source=SourceDescriptorOutput.from_dict(d.pop("source")),
            source_urn=d.pop("source_urn"),
        )
        found.additional_properties = d
        return found
