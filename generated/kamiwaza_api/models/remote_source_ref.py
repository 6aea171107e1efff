"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_id = str(self.connector_id)
        field_dict["connector_id"] = connector_id
        provider = self.provider
        field_dict["provider"] = provider
        source_ref = self.source_ref
        field_dict["source_ref"] = source_ref
        drive_id = self.drive_id

        if drive_id is not UNSET:
            field_dict["drive_id"] = drive_id
        item_id = self.item_id

        if item_id is not UNSET:
            field_dict["item_id"] = item_id
        kind = self.kind

        if kind is not UNSET:
            field_dict["kind"] = kind
        provider_metadata = self.provider_metadata
        if provider_metadata is not UNSET:
            field_dict["provider_metadata"] = provider_metadata
        selected_granularity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.selected_granularity, Unset):
            selected_granularity = self.selected_granularity.to_dict()
        if selected_granularity is not UNSET:
            field_dict["selected_granularity"] = selected_granularity
        source_type = self.source_type
        if source_type is not UNSET:
            field_dict["source_type"] = source_type
        url = self.url

        if url is not UNSET:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pipeline_selected_granularity import PipelineSelectedGranularity

        d = dict(src_dict)
        connector_id = UUID(d.pop("connector_id"))

        provider = d.pop("provider")
        source_ref = d.pop("source_ref")
        drive_id = d.pop("drive_id", UNSET)

        item_id = d.pop("item_id", UNSET)

        kind = d.pop("kind", UNSET)

        provider_metadata = d.pop("provider_metadata", UNSET)
        _selected_granularity = d.pop("selected_granularity", UNSET)
        selected_granularity: PipelineSelectedGranularity | Unset
        if isinstance(_selected_granularity, Unset):
            selected_granularity = UNSET
        else:
            selected_granularity = PipelineSelectedGranularity.from_dict(_selected_granularity)

        source_type = d.pop("source_type", UNSET)
        url = d.pop("url", UNSET)

        found = cls(
            connector_id=connector_id,
            provider=provider,
            source_ref=source_ref,
            drive_id=drive_id,
            item_id=item_id,
            kind=kind,
            provider_metadata=provider_metadata,
            selected_granularity=selected_granularity,
            source_type=source_type,
            url=url,
        )
        found.additional_properties = d
        return found
