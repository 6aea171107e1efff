"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()
        if config is not UNSET:
            field_dict["config"] = config
        sources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item = sources_item_data.to_dict()
                sources.append(sources_item)

        if sources is not UNSET:
            field_dict["sources"] = sources
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_config_input import PipelineConfigInput
        from ..models.source_descriptor_input import SourceDescriptorInput

        d = dict(src_dict)
        _config = d.pop("config", UNSET)
        config: PipelineConfigInput | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = PipelineConfigInput.from_dict(_config)

        _sources = d.pop("sources", UNSET)
        sources: list[SourceDescriptorInput] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in _sources:
                sources_item = SourceDescriptorInput.from_dict(sources_item_data)

                sources.append(sources_item)

        found = cls(config=config, sources=sources)
        found.additional_properties = d
        return found
