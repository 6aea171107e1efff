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
class PodInfo:
    """Schema PodInfo; members the contract does not know are kept."""

    name: str
    phase: str
    ready: bool
    restart_count: int | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["phase"] = self.phase
        field_dict["ready"] = self.ready
        if self.restart_count is not UNSET:
            field_dict["restart_count"] = self.restart_count
        if self.started_at is not UNSET:
            field_dict["started_at"] = to_json(self.started_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            phase=d.pop("phase"),
            ready=d.pop("ready"),
            restart_count=d.pop("restart_count", UNSET),
            started_at=given(either(datetime.datetime.fromisoformat), d.pop("started_at", UNSET)),
        )
        found.additional_properties = d
        return found
