"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.source_type import SourceType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.selected_granularity_output import SelectedGranularityOutput


@_attrs_define(kw_only=True)
class SourceDescriptorOutput:
    """Schema SourceDescriptorOutput; members the contract does not know are kept."""

    connector_id: UUID
    display_title: str
    provider: str
    source_ref: str
    source_type: SourceType
    last_modified: datetime.datetime | None | Unset = UNSET
    provider_metadata: Any | Unset = UNSET
    selected_granularity: SelectedGranularityOutput | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_id"] = to_json(self.connector_id)
        field_dict["display_title"] = self.display_title
        field_dict["provider"] = self.provider
        field_dict["source_ref"] = self.source_ref
        field_dict["source_type"] = to_json(self.source_type)
        if self.last_modified is not UNSET:
            field_dict["last_modified"] = to_json(self.last_modified)
        if self.provider_metadata is not UNSET:
            field_dict["provider_metadata"] = self.provider_metadata
        if self.selected_granularity is not UNSET:
            field_dict["selected_granularity"] = to_json(self.selected_granularity)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.selected_granularity_output import SelectedGranularityOutput

        d = members(src_dict)
        found = cls(
            connector_id=UUID(d.pop("connector_id")),
            display_title=d.pop("display_title"),
            provider=d.pop("provider"),
            source_ref=d.pop("source_ref"),
            source_type=SourceType(d.pop("source_type")),
            last_modified=given(
                either(datetime.datetime.fromisoformat), d.pop("last_modified", UNSET)
            ),
            provider_metadata=d.pop("provider_metadata", UNSET),
            selected_granularity=given(
                SelectedGranularityOutput.from_dict, d.pop("selected_granularity", UNSET)
            ),
        )
        found.additional_properties = d
        return found
