"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        thread_key = self.thread_key
        field_dict["thread_key"] = thread_key
        turn_state = self.turn_state
        field_dict["turn_state"] = turn_state
        user_id = self.user_id
        field_dict["user_id"] = user_id
        completed_at: None | str | Unset
        if isinstance(self.completed_at, Unset):
            completed_at = UNSET
        elif isinstance(self.completed_at, datetime.datetime):
            completed_at = self.completed_at.isoformat()
        else:
            completed_at = self.completed_at

        if completed_at is not UNSET:
            field_dict["completed_at"] = completed_at
        connector_key = self.connector_key

        if connector_key is not UNSET:
            field_dict["connector_key"] = connector_key
        credential_outcome: None | str | Unset
        if isinstance(self.credential_outcome, Unset):
            credential_outcome = UNSET
        elif isinstance(self.credential_outcome, WorkroomQueuedTurnResponseCredentialOutcomeType0):
            credential_outcome = self.credential_outcome.value
        else:
            credential_outcome = self.credential_outcome

        if credential_outcome is not UNSET:
            field_dict["credential_outcome"] = credential_outcome
        credential_path: None | str | Unset
        if isinstance(self.credential_path, Unset):
            credential_path = UNSET
        elif isinstance(self.credential_path, WorkroomQueuedTurnResponseCredentialPathType0):
            credential_path = self.credential_path.value
        else:
            credential_path = self.credential_path

        if credential_path is not UNSET:
            field_dict["credential_path"] = credential_path
        credential_requirement_source: None | str | Unset
        if isinstance(self.credential_requirement_source, Unset):
            credential_requirement_source = UNSET
        elif isinstance(
            self.credential_requirement_source,
            WorkroomQueuedTurnResponseCredentialRequirementSourceType0,
        ):
            credential_requirement_source = self.credential_requirement_source.value
        else:
            credential_requirement_source = self.credential_requirement_source

        if credential_requirement_source is not UNSET:
            field_dict["credential_requirement_source"] = credential_requirement_source
        credential_resolution_state = self.credential_resolution_state

        if credential_resolution_state is not UNSET:
            field_dict["credential_resolution_state"] = credential_resolution_state
        credential_source = self.credential_source

        if credential_source is not UNSET:
            field_dict["credential_source"] = credential_source
        current_user = self.current_user
        if current_user is not UNSET:
            field_dict["current_user"] = current_user
        email = self.email

        if email is not UNSET:
            field_dict["email"] = email
        prompt_excerpt = self.prompt_excerpt

        if prompt_excerpt is not UNSET:
            field_dict["prompt_excerpt"] = prompt_excerpt
        started_at: None | str | Unset
        if isinstance(self.started_at, Unset):
            started_at = UNSET
        elif isinstance(self.started_at, datetime.datetime):
            started_at = self.started_at.isoformat()
        else:
            started_at = self.started_at

        if started_at is not UNSET:
            field_dict["started_at"] = started_at
        username = self.username

        if username is not UNSET:
            field_dict["username"] = username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        thread_key = d.pop("thread_key")
        turn_state = d.pop("turn_state")
        user_id = d.pop("user_id")

        def _parse_completed_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                completed_at_type_0 = datetime.datetime.fromisoformat(data)

                return completed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        completed_at = _parse_completed_at(d.pop("completed_at", UNSET))

        connector_key = d.pop("connector_key", UNSET)

        def _parse_credential_outcome(
            data: Any,
        ) -> None | Unset | WorkroomQueuedTurnResponseCredentialOutcomeType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                credential_outcome_type_0 = WorkroomQueuedTurnResponseCredentialOutcomeType0(data)

                return credential_outcome_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomQueuedTurnResponseCredentialOutcomeType0, data)

        credential_outcome = _parse_credential_outcome(d.pop("credential_outcome", UNSET))

        def _parse_credential_path(
            data: Any,
        ) -> None | Unset | WorkroomQueuedTurnResponseCredentialPathType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                credential_path_type_0 = WorkroomQueuedTurnResponseCredentialPathType0(data)

                return credential_path_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomQueuedTurnResponseCredentialPathType0, data)

        credential_path = _parse_credential_path(d.pop("credential_path", UNSET))

        def _parse_credential_requirement_source(
            data: Any,
        ) -> None | Unset | WorkroomQueuedTurnResponseCredentialRequirementSourceType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                credential_requirement_source_type_0 = (
                    WorkroomQueuedTurnResponseCredentialRequirementSourceType0(data)
                )

                return credential_requirement_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                None | Unset | WorkroomQueuedTurnResponseCredentialRequirementSourceType0, data
            )

        credential_requirement_source = _parse_credential_requirement_source(
            d.pop("credential_requirement_source", UNSET)
        )

        credential_resolution_state = d.pop("credential_resolution_state", UNSET)

        credential_source = d.pop("credential_source", UNSET)

        current_user = d.pop("current_user", UNSET)
        email = d.pop("email", UNSET)

        prompt_excerpt = d.pop("prompt_excerpt", UNSET)

        def _parse_started_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                started_at_type_0 = datetime.datetime.fromisoformat(data)

                return started_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        started_at = _parse_started_at(d.pop("started_at", UNSET))

        username = d.pop("username", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            thread_key=thread_key,
            turn_state=turn_state,
            user_id=user_id,
            completed_at=completed_at,
            connector_key=connector_key,
            credential_outcome=credential_outcome,
            credential_path=credential_path,
            credential_requirement_source=credential_requirement_source,
            credential_resolution_state=credential_resolution_state,
            credential_source=credential_source,
            current_user=current_user,
            email=email,
            prompt_excerpt=prompt_excerpt,
            started_at=started_at,
            username=username,
        )
        found.additional_properties = d
        return found
