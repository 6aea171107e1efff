"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pipeline_config_input import PipelineConfigInput
    from ..models.source_descriptor_input import SourceDescriptorInput


@_attrs_define(kw_only=True)
class EvaluateImportOptionsRequest:
    """Schema EvaluateImportOptionsRequest; members the contract does not know are kept."""

    config: PipelineConfigInput | Unset = UNSET
    sources: list[SourceDescriptorInput] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.config is not UNSET:
            field_dict["config"] = to_json(self.config)
        if self.sources is not UNSET:
            field_dict["sources"] = to_json(self.sources)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_config_input import PipelineConfigInput
        from ..models.source_descriptor_input import SourceDescriptorInput

        d = members(src_dict)
        found = cls(
            config=given(PipelineConfigInput.from_dict, d.pop("config", UNSET)),
            sources=given(each(SourceDescriptorInput.from_dict), d.pop("sources", UNSET)),
        )
        found.additional_properties = d
        return found
