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
class WorkroomRuntimeThreadResponse:
    """Schema WorkroomRuntimeThreadResponse; members the contract does not know are kept."""

    created_by_user_id: str
    thread_key: str
    title: str
    active_turn_count: int | Unset = UNSET
    claim_holder_email: None | str | Unset = UNSET
    claim_holder_user_id: None | str | Unset = UNSET
    claim_holder_username: None | str | Unset = UNSET
    claim_state: None | str | Unset = UNSET
    created_by_email: None | str | Unset = UNSET
    created_by_username: None | str | Unset = UNSET
    current_user_can_claim: bool | Unset = UNSET
    current_user_can_post: bool | Unset = UNSET
    handoff_note: None | str | Unset = UNSET
    handoff_requested_at: datetime.datetime | None | Unset = UNSET
    handoff_to_user_id: None | str | Unset = UNSET
    handoff_to_username: None | str | Unset = UNSET
    last_activity_at: datetime.datetime | None | Unset = UNSET
    last_message_at: datetime.datetime | None | Unset = UNSET
    message_count: int | Unset = UNSET
    queued_turn_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_by_user_id"] = self.created_by_user_id
        field_dict["thread_key"] = self.thread_key
        field_dict["title"] = self.title
        if self.active_turn_count is not UNSET:
            field_dict["active_turn_count"] = self.active_turn_count
        if self.claim_holder_email is not UNSET:
            field_dict["claim_holder_email"] = self.claim_holder_email
        if self.claim_holder_user_id is not UNSET:
            field_dict["claim_holder_user_id"] = self.claim_holder_user_id
        if self.claim_holder_username is not UNSET:
            field_dict["claim_holder_username"] = self.claim_holder_username
        if self.claim_state is not UNSET:
            field_dict["claim_state"] = self.claim_state
        if self.created_by_email is not UNSET:
            field_dict["created_by_email"] = self.created_by_email
        if self.created_by_username is not UNSET:
            field_dict["created_by_username"] = self.created_by_username
        if self.current_user_can_claim is not UNSET:
            field_dict["current_user_can_claim"] = self.current_user_can_claim
        if self.current_user_can_post is not UNSET:
            field_dict["current_user_can_post"] = self.current_user_can_post
        if self.handoff_note is not UNSET:
            field_dict["handoff_note"] = self.handoff_note
        if self.handoff_requested_at is not UNSET:
            field_dict["handoff_requested_at"] = to_json(self.handoff_requested_at)
        if self.handoff_to_user_id is not UNSET:
            field_dict["handoff_to_user_id"] = self.handoff_to_user_id
        if self.handoff_to_username is not UNSET:
            field_dict["handoff_to_username"] = self.handoff_to_username
        if self.last_activity_at is not UNSET:
            field_dict["last_activity_at"] = to_json(self.last_activity_at)
        if self.last_message_at is not UNSET:
            field_dict["last_message_at"] = to_json(self.last_message_at)
        if self.message_count is not UNSET:
            field_dict["message_count"] = self.message_count
        if self.queued_turn_count is not UNSET:
            field_dict["queued_turn_count"] = self.queued_turn_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_by_user_id=d.pop("created_by_user_id"),
            thread_key=d.pop("thread_key"),
            title=d.pop("title"),
            active_turn_count=d.pop("active_turn_count", UNSET),
            claim_holder_email=d.pop("claim_holder_email", UNSET),
            claim_holder_user_id=d.pop("claim_holder_user_id", UNSET),
            claim_holder_username=d.pop("claim_holder_username", UNSET),
            claim_state=d.pop("claim_state", UNSET),
            created_by_email=d.pop("created_by_email", UNSET),
            created_by_username=d.pop("created_by_username", UNSET),
            current_user_can_claim=d.pop("current_user_can_claim", UNSET),
            current_user_can_post=d.pop("current_user_can_post", UNSET),
            handoff_note=d.pop("handoff_note", UNSET),
            handoff_requested_at=given(
                either(datetime.datetime.fromisoformat), d.pop("handoff_requested_at", UNSET)
            ),
            handoff_to_user_id=d.pop("handoff_to_user_id", UNSET),
            handoff_to_username=d.pop("handoff_to_username", UNSET),
            last_activity_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_activity_at", UNSET)
            ),
            last_message_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_message_at", UNSET)
            ),
            message_count=d.pop("message_count", UNSET),
            queued_turn_count=d.pop("queued_turn_count", UNSET),
        )
        found.additional_properties = d
        return found
