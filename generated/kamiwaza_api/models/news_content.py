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
class NewsContent:
    """Schema NewsContent; members the contract does not know are kept."""

    content: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    timestamp: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.content is not UNSET:
            field_dict["content"] = self.content
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.timestamp is not UNSET:
            field_dict["timestamp"] = to_json(self.timestamp)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content=d.pop("content", UNSET),
            error=d.pop("error", UNSET),
            timestamp=given(either(datetime.datetime.fromisoformat), d.pop("timestamp", UNSET)),
        )
        found.additional_properties = d
        return found
