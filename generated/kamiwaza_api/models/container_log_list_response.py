"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.container_log_list_response_logs_item import ContainerLogListResponseLogsItem


@_attrs_define(kw_only=True)
class ContainerLogListResponse:
    """Schema ContainerLogListResponse; members the contract does not know are kept."""

    engine_type: str
    logs: list[ContainerLogListResponseLogsItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        engine_type = self.engine_type
        field_dict["engine_type"] = engine_type
        logs = []
        for logs_item_data in self.logs:
            logs_item = logs_item_data.to_dict()
            logs.append(logs_item)

        field_dict["logs"] = logs
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.container_log_list_response_logs_item import ContainerLogListResponseLogsItem

        d = dict(src_dict)
        engine_type = d.pop("engine_type")
        logs = []
        for logs_item_data in d.pop("logs"):
            logs_item = ContainerLogListResponseLogsItem.from_dict(logs_item_data)

            logs.append(logs_item)

        found = cls(engine_type=engine_type, logs=logs)
        found.additional_properties = d
        return found
