"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        claim_state = self.claim_state
        field_dict["claim_state"] = claim_state
        interaction_mode = self.interaction_mode
        field_dict["interaction_mode"] = interaction_mode
        thread_key = self.thread_key
        field_dict["thread_key"] = thread_key
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        claimed_at: None | str | Unset
        if isinstance(self.claimed_at, Unset):
            claimed_at = UNSET
        elif isinstance(self.claimed_at, datetime.datetime):
            claimed_at = self.claimed_at.isoformat()
        else:
            claimed_at = self.claimed_at

        if claimed_at is not UNSET:
            field_dict["claimed_at"] = claimed_at
        holder_email = self.holder_email

        if holder_email is not UNSET:
            field_dict["holder_email"] = holder_email
        holder_user_id = self.holder_user_id

        if holder_user_id is not UNSET:
            field_dict["holder_user_id"] = holder_user_id
        holder_username = self.holder_username

        if holder_username is not UNSET:
            field_dict["holder_username"] = holder_username
        is_current_holder = self.is_current_holder
        if is_current_holder is not UNSET:
            field_dict["is_current_holder"] = is_current_holder
        queued_turn_id: None | str | Unset
        if isinstance(self.queued_turn_id, Unset):
            queued_turn_id = UNSET
        elif isinstance(self.queued_turn_id, UUID):
            queued_turn_id = str(self.queued_turn_id)
        else:
            queued_turn_id = self.queued_turn_id

        if queued_turn_id is not UNSET:
            field_dict["queued_turn_id"] = queued_turn_id
        released_at: None | str | Unset
        if isinstance(self.released_at, Unset):
            released_at = UNSET
        elif isinstance(self.released_at, datetime.datetime):
            released_at = self.released_at.isoformat()
        else:
            released_at = self.released_at

        if released_at is not UNSET:
            field_dict["released_at"] = released_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        claim_state = d.pop("claim_state")
        interaction_mode = d.pop("interaction_mode")
        thread_key = d.pop("thread_key")
        workroom_id = UUID(d.pop("workroom_id"))

        def _parse_claimed_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                claimed_at_type_0 = datetime.datetime.fromisoformat(data)

                return claimed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        claimed_at = _parse_claimed_at(d.pop("claimed_at", UNSET))

        holder_email = d.pop("holder_email", UNSET)

        holder_user_id = d.pop("holder_user_id", UNSET)

        holder_username = d.pop("holder_username", UNSET)

        is_current_holder = d.pop("is_current_holder", UNSET)

        def _parse_queued_turn_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                queued_turn_id_type_0 = UUID(data)

                return queued_turn_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        queued_turn_id = _parse_queued_turn_id(d.pop("queued_turn_id", UNSET))

        def _parse_released_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                released_at_type_0 = datetime.datetime.fromisoformat(data)

                return released_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        released_at = _parse_released_at(d.pop("released_at", UNSET))

        found = cls(
            claim_state=claim_state,
            interaction_mode=interaction_mode,
            thread_key=thread_key,
            workroom_id=workroom_id,
            claimed_at=claimed_at,
            holder_email=holder_email,
            holder_user_id=holder_user_id,
            holder_username=holder_username,
            is_current_holder=is_current_holder,
            queued_turn_id=queued_turn_id,
            released_at=released_at,
        )
        found.additional_properties = d
        return found
