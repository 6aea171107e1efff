"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["engine_type"] = self.engine_type
        field_dict["logs"] = to_json(self.logs)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.container_log_list_response_logs_item import ContainerLogListResponseLogsItem

        d = members(src_dict)
        found = cls(
            engine_type=d.pop("engine_type"),
            logs=each(ContainerLogListResponseLogsItem.from_dict)(d.pop("logs")),
        )
        found.additional_properties = d
        return found
