"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        status = self.status
        field_dict["status"] = status
        error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        last_checked: None | str | Unset
        if isinstance(self.last_checked, Unset):
            last_checked = UNSET
        elif isinstance(self.last_checked, datetime.datetime):
            last_checked = self.last_checked.isoformat()
        else:
            last_checked = self.last_checked

        if last_checked is not UNSET:
            field_dict["last_checked"] = last_checked
        protocol_version = self.protocol_version

        if protocol_version is not UNSET:
            field_dict["protocol_version"] = protocol_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        status = d.pop("status")
        error = d.pop("error", UNSET)

        def _parse_last_checked(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_checked_type_0 = datetime.datetime.fromisoformat(data)

                return last_checked_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_checked = _parse_last_checked(d.pop("last_checked", UNSET))

        protocol_version = d.pop("protocol_version", UNSET)

        found = cls(
            status=status, error=error, last_checked=last_checked, protocol_version=protocol_version
        )
        found.additional_properties = d
        return found
