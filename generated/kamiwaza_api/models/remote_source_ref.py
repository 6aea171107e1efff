"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.pipeline_selected_granularity import PipelineSelectedGranularity


@_attrs_define(kw_only=True)
class RemoteSourceRef:
    """Schema RemoteSourceRef; members the contract does not know are kept."""

    connector_id: UUID
    provider: str
    source_ref: str
    drive_id: None | str | Unset = UNSET
    item_id: None | str | Unset = UNSET
    kind: None | str | Unset = UNSET
    provider_metadata: Any | Unset = UNSET
    selected_granularity: PipelineSelectedGranularity | Unset = UNSET
    source_type: str | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_id"] = to_json(self.connector_id)
        field_dict["provider"] = self.provider
        field_dict["source_ref"] = self.source_ref
        if self.drive_id is not UNSET:
            field_dict["drive_id"] = self.drive_id
        if self.item_id is not UNSET:
            field_dict["item_id"] = self.item_id
        if self.kind is not UNSET:
            field_dict["kind"] = self.kind
        if self.provider_metadata is not UNSET:
            field_dict["provider_metadata"] = self.provider_metadata
        if self.selected_granularity is not UNSET:
            field_dict["selected_granularity"] = to_json(self.selected_granularity)
        if self.source_type is not UNSET:
            field_dict["source_type"] = self.source_type
        if self.url is not UNSET:
            field_dict["url"] = self.url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_selected_granularity import PipelineSelectedGranularity

        d = members(src_dict)
        found = cls(
            connector_id=UUID(d.pop("connector_id")),
            provider=d.pop("provider"),
            source_ref=d.pop("source_ref"),
            drive_id=d.pop("drive_id", UNSET),
            item_id=d.pop("item_id", UNSET),
            kind=d.pop("kind", UNSET),
            provider_metadata=d.pop("provider_metadata", UNSET),
            selected_granularity=given(
                PipelineSelectedGranularity.from_dict, d.pop("selected_granularity", UNSET)
            ),
            source_type=d.pop("source_type", UNSET),
            url=d.pop("url", UNSET),
        )
        found.additional_properties = d
        return found
