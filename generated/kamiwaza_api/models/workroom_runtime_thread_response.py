"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_by_user_id = self.created_by_user_id
        field_dict["created_by_user_id"] = created_by_user_id
        thread_key = self.thread_key
        field_dict["thread_key"] = thread_key
        title = self.title
        field_dict["title"] = title
        active_turn_count = self.active_turn_count
        if active_turn_count is not UNSET:
            field_dict["active_turn_count"] = active_turn_count
        claim_holder_email = self.claim_holder_email

        if claim_holder_email is not UNSET:
            field_dict["claim_holder_email"] = claim_holder_email
        claim_holder_user_id = self.claim_holder_user_id

        if claim_holder_user_id is not UNSET:
            field_dict["claim_holder_user_id"] = claim_holder_user_id
        claim_holder_username = self.claim_holder_username

        if claim_holder_username is not UNSET:
            field_dict["claim_holder_username"] = claim_holder_username
        claim_state = self.claim_state

        if claim_state is not UNSET:
            field_dict["claim_state"] = claim_state
        created_by_email = self.created_by_email

        if created_by_email is not UNSET:
            field_dict["created_by_email"] = created_by_email
        created_by_username = self.created_by_username

        if created_by_username is not UNSET:
            field_dict["created_by_username"] = created_by_username
        current_user_can_claim = self.current_user_can_claim
        if current_user_can_claim is not UNSET:
            field_dict["current_user_can_claim"] = current_user_can_claim
        current_user_can_post = self.current_user_can_post
        if current_user_can_post is not UNSET:
            field_dict["current_user_can_post"] = current_user_can_post
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
        last_activity_at: None | str | Unset
        if isinstance(self.last_activity_at, Unset):
            last_activity_at = UNSET
        elif isinstance(self.last_activity_at, datetime.datetime):
            last_activity_at = self.last_activity_at.isoformat()
        else:
            last_activity_at = self.last_activity_at

        if last_activity_at is not UNSET:
            field_dict["last_activity_at"] = last_activity_at
        last_message_at: None | str | Unset
        if isinstance(self.last_message_at, Unset):
            last_message_at = UNSET
        elif isinstance(self.last_message_at, datetime.datetime):
            last_message_at = self.last_message_at.isoformat()
        else:
            last_message_at = self.last_message_at

        if last_message_at is not UNSET:
            field_dict["last_message_at"] = last_message_at
        message_count = self.message_count
        if message_count is not UNSET:
            field_dict["message_count"] = message_count
        queued_turn_count = self.queued_turn_count
        if queued_turn_count is not UNSET:
            field_dict["queued_turn_count"] = queued_turn_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_by_user_id = d.pop("created_by_user_id")
        thread_key = d.pop("thread_key")
        title = d.pop("title")
        active_turn_count = d.pop("active_turn_count", UNSET)
        claim_holder_email = d.pop("claim_holder_email", UNSET)

        claim_holder_user_id = d.pop("claim_holder_user_id", UNSET)

        claim_holder_username = d.pop("claim_holder_username", UNSET)

        claim_state = d.pop("claim_state", UNSET)

        created_by_email = d.pop("created_by_email", UNSET)

        created_by_username = d.pop("created_by_username", UNSET)

        current_user_can_claim = d.pop("current_user_can_claim", UNSET)
        current_user_can_post = d.pop("current_user_can_post", UNSET)
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

        def _parse_last_activity_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_activity_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_activity_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_activity_at = _parse_last_activity_at(d.pop("last_activity_at", UNSET))

        def _parse_last_message_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_message_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_message_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_message_at = _parse_last_message_at(d.pop("last_message_at", UNSET))

        message_count = d.pop("message_count", UNSET)
        queued_turn_count = d.pop("queued_turn_count", UNSET)
        found = cls(
            created_by_user_id=created_by_user_id,
            thread_key=thread_key,
            title=title,
            active_turn_count=active_turn_count,
            claim_holder_email=claim_holder_email,
            claim_holder_user_id=claim_holder_user_id,
            claim_holder_username=claim_holder_username,
            claim_state=claim_state,
            created_by_email=created_by_email,
            created_by_username=created_by_username,
            current_user_can_claim=current_user_can_claim,
            current_user_can_post=current_user_can_post,
            handoff_note=handoff_note,
            handoff_requested_at=handoff_requested_at,
            handoff_to_user_id=handoff_to_user_id,
            handoff_to_username=handoff_to_username,
            last_activity_at=last_activity_at,
            last_message_at=last_message_at,
            message_count=message_count,
            queued_turn_count=queued_turn_count,
        )
        found.additional_properties = d
        return found
