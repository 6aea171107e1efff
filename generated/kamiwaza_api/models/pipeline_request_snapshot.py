"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.callback_config import CallbackConfig
    from ..models.pipeline_config_output import PipelineConfigOutput
    from ..models.pipeline_request_source import PipelineRequestSource


@_attrs_define(kw_only=True)
class PipelineRequestSnapshot:
    """Schema PipelineRequestSnapshot; members the contract does not know are kept."""

    callback: CallbackConfig | None | Unset = UNSET
    config: PipelineConfigOutput | Unset = UNSET
    force: bool | Unset = UNSET
    replayed_from_job_id: None | Unset | UUID = UNSET
    request_type: Literal["source_import"] | Unset = UNSET
    sources: list[PipelineRequestSource] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.callback is not UNSET:
            field_dict["callback"] = to_json(self.callback)
        if self.config is not UNSET:
            field_dict["config"] = to_json(self.config)
        if self.force is not UNSET:
            field_dict["force"] = self.force
        if self.replayed_from_job_id is not UNSET:
            field_dict["replayed_from_job_id"] = to_json(self.replayed_from_job_id)
        if self.request_type is not UNSET:
            field_dict["request_type"] = self.request_type
        if self.sources is not UNSET:
            field_dict["sources"] = to_json(self.sources)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.callback_config import CallbackConfig
        from ..models.pipeline_config_output import PipelineConfigOutput
        from ..models.pipeline_request_source import PipelineRequestSource

        d = members(src_dict)
        found = cls(
            callback=given(either(CallbackConfig.from_dict), d.pop("callback", UNSET)),
            config=given(PipelineConfigOutput.from_dict, d.pop("config", UNSET)),
            force=d.pop("force", UNSET),
            replayed_from_job_id=given(either(UUID), d.pop("replayed_from_job_id", UNSET)),
            request_type=d.pop("request_type", UNSET),
            sources=given(each(PipelineRequestSource.from_dict), d.pop("sources", UNSET)),
        )
        found.additional_properties = d
        return found
