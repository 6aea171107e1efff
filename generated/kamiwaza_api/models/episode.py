"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content"] = self.content
        field_dict["group_id"] = self.group_id
        field_dict["source"] = self.source
        if self.episode_id is not UNSET:
            field_dict["episode_id"] = self.episode_id
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.timestamp is not UNSET:
            field_dict["timestamp"] = to_json(self.timestamp)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content=d.pop("content"),
            group_id=d.pop("group_id"),
            source=d.pop("source"),
            episode_id=d.pop("episode_id", UNSET),
            metadata=d.pop("metadata", UNSET),
            timestamp=given(either(datetime.datetime.fromisoformat), d.pop("timestamp", UNSET)),
        )
        found.additional_properties = d
        return found
