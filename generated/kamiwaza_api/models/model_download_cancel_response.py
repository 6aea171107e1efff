"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ModelDownloadCancelResponse:
    """Schema ModelDownloadCancelResponse; members the contract does not know are kept."""

    file_id: UUID
    message: str
    result: bool
    cancelled_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["file_id"] = to_json(self.file_id)
        field_dict["message"] = self.message
        field_dict["result"] = self.result
        if self.cancelled_at is not UNSET:
            field_dict["cancelled_at"] = to_json(self.cancelled_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            file_id=UUID(d.pop("file_id")),
            message=d.pop("message"),
            result=d.pop("result"),
            cancelled_at=given(
                either(datetime.datetime.fromisoformat), d.pop("cancelled_at", UNSET)
            ),
        )
        found.additional_properties = d
        return found
