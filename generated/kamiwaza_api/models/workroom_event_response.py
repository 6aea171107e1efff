"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomEventResponse:
    """Schema WorkroomEventResponse; members the contract does not know are kept."""

    created_at: datetime.datetime
    event_type: str
    id: UUID
    workroom_id: UUID
    actor_email: None | str | Unset = UNSET
    actor_user_id: None | str | Unset = UNSET
    actor_username: None | str | Unset = UNSET
    event_payload: Any | None | Unset = UNSET
    session_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["event_type"] = self.event_type
        field_dict["id"] = to_json(self.id)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.actor_email is not UNSET:
            field_dict["actor_email"] = self.actor_email
        if self.actor_user_id is not UNSET:
            field_dict["actor_user_id"] = self.actor_user_id
        if self.actor_username is not UNSET:
            field_dict["actor_username"] = self.actor_username
        if self.event_payload is not UNSET:
            field_dict["event_payload"] = self.event_payload
        if self.session_id is not UNSET:
            field_dict["session_id"] = self.session_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            event_type=d.pop("event_type"),
            id=UUID(d.pop("id")),
            workroom_id=UUID(d.pop("workroom_id")),
            actor_email=d.pop("actor_email", UNSET),
            actor_user_id=d.pop("actor_user_id", UNSET),
            actor_username=d.pop("actor_username", UNSET),
            event_payload=d.pop("event_payload", UNSET),
            session_id=d.pop("session_id", UNSET),
        )
        found.additional_properties = d
        return found
