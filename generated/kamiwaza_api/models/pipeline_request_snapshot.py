"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.callback_config import CallbackConfig

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        callback: dict[str, Any] | None | Unset
        if isinstance(self.callback, Unset):
            callback = UNSET
        elif isinstance(self.callback, CallbackConfig):
            callback = self.callback.to_dict()
        else:
            callback = self.callback

        if callback is not UNSET:
            field_dict["callback"] = callback
        config: dict[str, Any] | Unset = UNSET
        if not isinstance(self.config, Unset):
            config = self.config.to_dict()
        if config is not UNSET:
            field_dict["config"] = config
        force = self.force
        if force is not UNSET:
            field_dict["force"] = force
        replayed_from_job_id: None | str | Unset
        if isinstance(self.replayed_from_job_id, Unset):
            replayed_from_job_id = UNSET
        elif isinstance(self.replayed_from_job_id, UUID):
            replayed_from_job_id = str(self.replayed_from_job_id)
        else:
            replayed_from_job_id = self.replayed_from_job_id

        if replayed_from_job_id is not UNSET:
            field_dict["replayed_from_job_id"] = replayed_from_job_id
        request_type = self.request_type
        if request_type is not UNSET:
            field_dict["request_type"] = request_type
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
        from ..models.callback_config import CallbackConfig
        from ..models.pipeline_config_output import PipelineConfigOutput
        from ..models.pipeline_request_source import PipelineRequestSource

        d = dict(src_dict)

        def _parse_callback(data: Any) -> CallbackConfig | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                callback_type_0 = CallbackConfig.from_dict(data)

                return callback_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CallbackConfig | None | Unset, data)

        callback = _parse_callback(d.pop("callback", UNSET))

        _config = d.pop("config", UNSET)
        config: PipelineConfigOutput | Unset
        if isinstance(_config, Unset):
            config = UNSET
        else:
            config = PipelineConfigOutput.from_dict(_config)

        force = d.pop("force", UNSET)

        def _parse_replayed_from_job_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                replayed_from_job_id_type_0 = UUID(data)

                return replayed_from_job_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        replayed_from_job_id = _parse_replayed_from_job_id(d.pop("replayed_from_job_id", UNSET))

        request_type = cast(Literal["source_import"] | Unset, d.pop("request_type", UNSET))

        _sources = d.pop("sources", UNSET)
        sources: list[PipelineRequestSource] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in _sources:
                sources_item = PipelineRequestSource.from_dict(sources_item_data)

                sources.append(sources_item)

        found = cls(
            callback=callback,
            config=config,
            force=force,
            replayed_from_job_id=replayed_from_job_id,
            request_type=request_type,
            sources=sources,
        )
        found.additional_properties = d
        return found
