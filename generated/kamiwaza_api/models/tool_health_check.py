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
class ToolHealthCheck:
    """Schema ToolHealthCheck; members the contract does not know are kept."""

    status: str
    error: None | str | Unset = UNSET
    last_checked: datetime.datetime | None | Unset = UNSET
    protocol_version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["status"] = self.status
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.last_checked is not UNSET:
            field_dict["last_checked"] = to_json(self.last_checked)
        if self.protocol_version is not UNSET:
            field_dict["protocol_version"] = self.protocol_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            status=d.pop("status"),
            error=d.pop("error", UNSET),
            last_checked=given(
                either(datetime.datetime.fromisoformat), d.pop("last_checked", UNSET)
            ),
            protocol_version=d.pop("protocol_version", UNSET),
        )
        found.additional_properties = d
        return found
