"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Episode:
    """Schema Episode; members the contract does not know are kept."""

    content: str
    group_id: str
    source: str
    episode_id: None | str | Unset = UNSET
    metadata: Any | None | Unset = UNSET
    timestamp: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        content = self.content
        field_dict["content"] = content
        group_id = self.group_id
        field_dict["group_id"] = group_id
        source = self.source
        field_dict["source"] = source
        episode_id = self.episode_id

        if episode_id is not UNSET:
            field_dict["episode_id"] = episode_id
        metadata = self.metadata

        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        timestamp: None | str | Unset
        if isinstance(self.timestamp, Unset):
            timestamp = UNSET
        elif isinstance(self.timestamp, datetime.datetime):
            timestamp = self.timestamp.isoformat()
        else:
            timestamp = self.timestamp

        if timestamp is not UNSET:
            field_dict["timestamp"] = timestamp
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        content = d.pop("content")
        group_id = d.pop("group_id")
        source = d.pop("source")
        episode_id = d.pop("episode_id", UNSET)

        metadata = d.pop("metadata", UNSET)

        def _parse_timestamp(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                timestamp_type_0 = datetime.datetime.fromisoformat(data)

                return timestamp_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        timestamp = _parse_timestamp(d.pop("timestamp", UNSET))

        found = cls(
            content=content,
            group_id=group_id,
            source=source,
            episode_id=episode_id,
            metadata=metadata,
            timestamp=timestamp,
        )
        found.additional_properties = d
        return found
