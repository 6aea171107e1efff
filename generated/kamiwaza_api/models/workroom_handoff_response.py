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
class WorkroomHandoffResponse:
    """Schema WorkroomHandoffResponse; members the contract does not know are kept."""

    thread_key: str
    handoff_note: None | str | Unset = UNSET
    handoff_requested_at: datetime.datetime | None | Unset = UNSET
    handoff_to_user_id: None | str | Unset = UNSET
    handoff_to_username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["thread_key"] = self.thread_key
        if self.handoff_note is not UNSET:
            field_dict["handoff_note"] = self.handoff_note
        if self.handoff_requested_at is not UNSET:
            field_dict["handoff_requested_at"] = to_json(self.handoff_requested_at)
        if self.handoff_to_user_id is not UNSET:
            field_dict["handoff_to_user_id"] = self.handoff_to_user_id
        if self.handoff_to_username is not UNSET:
            field_dict["handoff_to_username"] = self.handoff_to_username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            thread_key=d.pop("thread_key"),
            handoff_note=d.pop("handoff_note", UNSET),
            handoff_requested_at=given(
                either(datetime.datetime.fromisoformat), d.pop("handoff_requested_at", UNSET)
            ),
            handoff_to_user_id=d.pop("handoff_to_user_id", UNSET),
            handoff_to_username=d.pop("handoff_to_username", UNSET),
        )
        found.additional_properties = d
        return found
