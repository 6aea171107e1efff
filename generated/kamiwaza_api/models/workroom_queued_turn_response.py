"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.workroom_queued_turn_response_credential_outcome_type_0 import (
    WorkroomQueuedTurnResponseCredentialOutcomeType0,
)
from ..models.workroom_queued_turn_response_credential_path_type_0 import (
    WorkroomQueuedTurnResponseCredentialPathType0,
)
from ..models.workroom_queued_turn_response_credential_requirement_source_type_0 import (
    WorkroomQueuedTurnResponseCredentialRequirementSourceType0,
)
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomQueuedTurnResponse:
    """Schema WorkroomQueuedTurnResponse; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    thread_key: str
    turn_state: str
    user_id: str
    completed_at: datetime.datetime | None | Unset = UNSET
    connector_key: None | str | Unset = UNSET
    credential_outcome: None | Unset | WorkroomQueuedTurnResponseCredentialOutcomeType0 = UNSET
    credential_path: None | Unset | WorkroomQueuedTurnResponseCredentialPathType0 = UNSET
    credential_requirement_source: (
        None | Unset | WorkroomQueuedTurnResponseCredentialRequirementSourceType0
    ) = UNSET
    credential_resolution_state: None | str | Unset = UNSET
    credential_source: None | str | Unset = UNSET
    current_user: bool | Unset = UNSET
    email: None | str | Unset = UNSET
    prompt_excerpt: None | str | Unset = UNSET
    started_at: datetime.datetime | None | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["thread_key"] = self.thread_key
        field_dict["turn_state"] = self.turn_state
        field_dict["user_id"] = self.user_id
        if self.completed_at is not UNSET:
            field_dict["completed_at"] = to_json(self.completed_at)
        if self.connector_key is not UNSET:
            field_dict["connector_key"] = self.connector_key
        if self.credential_outcome is not UNSET:
            field_dict["credential_outcome"] = to_json(self.credential_outcome)
        if self.credential_path is not UNSET:
            field_dict["credential_path"] = to_json(self.credential_path)
        if self.credential_requirement_source is not UNSET:
            field_dict["credential_requirement_source"] = to_json(
                self.credential_requirement_source
            )
        if self.credential_resolution_state is not UNSET:
            field_dict["credential_resolution_state"] = self.credential_resolution_state
        if self.credential_source is not UNSET:
            field_dict["credential_source"] = self.credential_source
        if self.current_user is not UNSET:
            field_dict["current_user"] = self.current_user
        if self.email is not UNSET:
            field_dict["email"] = self.email
        if self.prompt_excerpt is not UNSET:
            field_dict["prompt_excerpt"] = self.prompt_excerpt
        if self.started_at is not UNSET:
            field_dict["started_at"] = to_json(self.started_at)
        if self.username is not UNSET:
            field_dict["username"] = self.username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            thread_key=d.pop("thread_key"),
            turn_state=d.pop("turn_state"),
            user_id=d.pop("user_id"),
            completed_at=given(
                either(datetime.datetime.fromisoformat), d.pop("completed_at", UNSET)
            ),
            connector_key=d.pop("connector_key", UNSET),
            credential_outcome=given(
                either(WorkroomQueuedTurnResponseCredentialOutcomeType0),
                d.pop("credential_outcome", UNSET),
            ),
            credential_path=given(
                either(WorkroomQueuedTurnResponseCredentialPathType0),
                d.pop("credential_path", UNSET),
            ),
            credential_requirement_source=given(
                either(WorkroomQueuedTurnResponseCredentialRequirementSourceType0),
                d.pop("credential_requirement_source", UNSET),
            ),
            credential_resolution_state=d.pop("credential_resolution_state", UNSET),
            credential_source=d.pop("credential_source", UNSET),
            current_user=d.pop("current_user", UNSET),
            email=d.pop("email", UNSET),
            prompt_excerpt=d.pop("prompt_excerpt", UNSET),
            started_at=given(either(datetime.datetime.fromisoformat), d.pop("started_at", UNSET)),
            username=d.pop("username", UNSET),
        )
        found.additional_properties = d
        return found
