"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_id = str(self.connector_id)
        field_dict["connector_id"] = connector_id
        display_title = self.display_title
        field_dict["display_title"] = display_title
        provider = self.provider
        field_dict["provider"] = provider
        source_ref = self.source_ref
        field_dict["source_ref"] = source_ref
        source_type = self.source_type.value
        field_dict["source_type"] = source_type
        last_modified: None | str | Unset
        if isinstance(self.last_modified, Unset):
            last_modified = UNSET
        elif isinstance(self.last_modified, datetime.datetime):
            last_modified = self.last_modified.isoformat()
        else:
            last_modified = self.last_modified

        if last_modified is not UNSET:
            field_dict["last_modified"] = last_modified
        provider_metadata = self.provider_metadata
        if provider_metadata is not UNSET:
            field_dict["provider_metadata"] = provider_metadata
        selected_granularity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.selected_granularity, Unset):
            selected_granularity = self.selected_granularity.to_dict()
        if selected_granularity is not UNSET:
            field_dict["selected_granularity"] = selected_granularity
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.selected_granularity_output import SelectedGranularityOutput

        d = dict(src_dict)
        connector_id = UUID(d.pop("connector_id"))

        display_title = d.pop("display_title")
        provider = d.pop("provider")
        source_ref = d.pop("source_ref")
        source_type = SourceType(d.pop("source_type"))

        def _parse_last_modified(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_modified_type_0 = datetime.datetime.fromisoformat(data)

                return last_modified_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_modified = _parse_last_modified(d.pop("last_modified", UNSET))

        provider_metadata = d.pop("provider_metadata", UNSET)
        _selected_granularity = d.pop("selected_granularity", UNSET)
        selected_granularity: SelectedGranularityOutput | Unset
        if isinstance(_selected_granularity, Unset):
            selected_granularity = UNSET
        else:
            selected_granularity = SelectedGranularityOutput.from_dict(_selected_granularity)

        found = cls(
            connector_id=connector_id,
            display_title=display_title,
            provider=provider,
            source_ref=source_ref,
            source_type=source_type,
            last_modified=last_modified,
            provider_metadata=provider_metadata,
            selected_granularity=selected_granularity,
        )
        found.additional_properties = d
        return found
