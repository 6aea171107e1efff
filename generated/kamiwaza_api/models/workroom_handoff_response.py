"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        thread_key = self.thread_key
        field_dict["thread_key"] = thread_key
        handoff_note = self.handoff_note

        if handoff_note is not UNSET:
            field_dict["handoff_note"] = handoff_note
        handoff_requested_at: None | str | Unset
        if isinstance(self.handoff_requested_at, Unset):
            handoff_requested_at = UNSET
        elif isinstance(self.handoff_requested_at, datetime.datetime):
            handoff_requested_at = self.handoff_requested_at.isoformat()
        else:
            handoff_requested_at = self.handoff_requested_at

        if handoff_requested_at is not UNSET:
            field_dict["handoff_requested_at"] = handoff_requested_at
        handoff_to_user_id = self.handoff_to_user_id

        if handoff_to_user_id is not UNSET:
            field_dict["handoff_to_user_id"] = handoff_to_user_id
        handoff_to_username = self.handoff_to_username

        if handoff_to_username is not UNSET:
            field_dict["handoff_to_username"] = handoff_to_username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        thread_key = d.pop("thread_key")
        handoff_note = d.pop("handoff_note", UNSET)

        def _parse_handoff_requested_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                handoff_requested_at_type_0 = datetime.datetime.fromisoformat(data)

                return handoff_requested_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        handoff_requested_at = _parse_handoff_requested_at(d.pop("handoff_requested_at", UNSET))

        handoff_to_user_id = d.pop("handoff_to_user_id", UNSET)

        handoff_to_username = d.pop("handoff_to_username", UNSET)

        found = cls(
            thread_key=thread_key,
            handoff_note=handoff_note,
            handoff_requested_at=handoff_requested_at,
            handoff_to_user_id=handoff_to_user_id,
            handoff_to_username=handoff_to_username,
        )
        found.additional_properties = d
        return found
