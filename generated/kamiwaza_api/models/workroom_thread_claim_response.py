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
class WorkroomThreadClaimResponse:
    """Schema WorkroomThreadClaimResponse; members the contract does not know are kept."""

    claim_state: str
    interaction_mode: str
    thread_key: str
    workroom_id: UUID
    claimed_at: datetime.datetime | None | Unset = UNSET
    holder_email: None | str | Unset = UNSET
    holder_user_id: None | str | Unset = UNSET
    holder_username: None | str | Unset = UNSET
    is_current_holder: bool | Unset = UNSET
    queued_turn_id: None | Unset | UUID = UNSET
    released_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["claim_state"] = self.claim_state
        field_dict["interaction_mode"] = self.interaction_mode
        field_dict["thread_key"] = self.thread_key
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.claimed_at is not UNSET:
            field_dict["claimed_at"] = to_json(self.claimed_at)
        if self.holder_email is not UNSET:
            field_dict["holder_email"] = self.holder_email
        if self.holder_user_id is not UNSET:
            field_dict["holder_user_id"] = self.holder_user_id
        if self.holder_username is not UNSET:
            field_dict["holder_username"] = self.holder_username
        if self.is_current_holder is not UNSET:
            field_dict["is_current_holder"] = self.is_current_holder
        if self.queued_turn_id is not UNSET:
            field_dict["queued_turn_id"] = to_json(self.queued_turn_id)
        if self.released_at is not UNSET:
            field_dict["released_at"] = to_json(self.released_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            claim_state=d.pop("claim_state"),
            interaction_mode=d.pop("interaction_mode"),
            thread_key=d.pop("thread_key"),
            workroom_id=UUID(d.pop("workroom_id")),
            claimed_at=given(either(datetime.datetime.fromisoformat), d.pop("claimed_at", UNSET)),
            holder_email=d.pop("holder_email", UNSET),
            holder_user_id=d.pop("holder_user_id", UNSET),
            holder_username=d.pop("holder_username", UNSET),
            is_current_holder=d.pop("is_current_holder", UNSET),
            queued_turn_id=given(either(UUID), d.pop("queued_turn_id", UNSET)),
            released_at=given(either(datetime.datetime.fromisoformat), d.pop("released_at", UNSET)),
        )
        found.additional_properties = d
        return found
