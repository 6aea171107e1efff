"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.callback_config import CallbackConfig
    from ..models.pipeline_config_input import PipelineConfigInput


@_attrs_define(kw_only=True)
class RerunPipelineItemsRequest:
    """Schema RerunPipelineItemsRequest; members the contract does not know are kept."""

    item_keys: list[str]
    callback: CallbackConfig | None | Unset = UNSET
    config: None | PipelineConfigInput | Unset = UNSET
    force: bool | Unset = UNSET
    idempotency_key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["item_keys"] = self.item_keys
        if self.callback is not UNSET:
            field_dict["callback"] = to_json(self.callback)
        if self.config is not UNSET:
            field_dict["config"] = to_json(self.config)
        if self.force is not UNSET:
            field_dict["force"] = self.force
        if self.idempotency_key is not UNSET:
            field_dict["idempotency_key"] = self.idempotency_key
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.callback_config import CallbackConfig
        from ..models.pipeline_config_input import PipelineConfigInput

        d = members(src_dict)
        found = cls(
            item_keys=d.pop("item_keys"),
            callback=given(either(CallbackConfig.from_dict), d.pop("callback", UNSET)),
            config=given(either(PipelineConfigInput.from_dict), d.pop("config", UNSET)),
            force=d.pop("force", UNSET),
            idempotency_key=d.pop("idempotency_key", UNSET),
        )
        found.additional_properties = d
        return found
