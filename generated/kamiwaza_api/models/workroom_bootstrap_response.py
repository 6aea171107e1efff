"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_credential_consent_response import WorkroomCredentialConsentResponse
    from ..models.workroom_credential_registration_response import (
        WorkroomCredentialRegistrationResponse,
    )
    from ..models.workroom_event_response import WorkroomEventResponse
    from ..models.workroom_member_response import WorkroomMemberResponse
    from ..models.workroom_response import WorkroomResponse
    from ..models.workroom_runtime_presence_response import WorkroomRuntimePresenceResponse
    from ..models.workroom_runtime_session_response import WorkroomRuntimeSessionResponse
    from ..models.workroom_runtime_thread_response import WorkroomRuntimeThreadResponse
    from ..models.workroom_shell_state_response import WorkroomShellStateResponse


@_attrs_define(kw_only=True)
class WorkroomBootstrapResponse:
    """Schema WorkroomBootstrapResponse; members the contract does not know are kept."""

    membership: WorkroomMemberResponse
    session: WorkroomRuntimeSessionResponse
    shell_state: WorkroomShellStateResponse
    workroom: WorkroomResponse
    active_handoff_count: int | Unset = UNSET
    active_member_count: int | Unset = UNSET
    active_session_count: int | Unset = UNSET
    claimed_thread_count: int | Unset = UNSET
    credential_consents: list[WorkroomCredentialConsentResponse] | Unset = UNSET
    credential_registrations: list[WorkroomCredentialRegistrationResponse] | Unset = UNSET
    presence: list[WorkroomRuntimePresenceResponse] | Unset = UNSET
    queued_turn_count: int | Unset = UNSET
    recent_events: list[WorkroomEventResponse] | Unset = UNSET
    shared_credentials_enabled: bool | Unset = UNSET
    threads: list[WorkroomRuntimeThreadResponse] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["membership"] = to_json(self.membership)
        field_dict["session"] = to_json(self.session)
        field_dict["shell_state"] = to_json(self.shell_state)
        field_dict["workroom"] = to_json(self.workroom)
        if self.active_handoff_count is not UNSET:
            field_dict["active_handoff_count"] = self.active_handoff_count
        if self.active_member_count is not UNSET:
            field_dict["active_member_count"] = self.active_member_count
        if self.active_session_count is not UNSET:
            field_dict["active_session_count"] = self.active_session_count
        if self.claimed_thread_count is not UNSET:
            field_dict["claimed_thread_count"] = self.claimed_thread_count
        if self.credential_consents is not UNSET:
            field_dict["credential_consents"] = to_json(self.credential_consents)
        if self.credential_registrations is not UNSET:
            field_dict["credential_registrations"] = to_json(self.credential_registrations)
        if self.presence is not UNSET:
            field_dict["presence"] = to_json(self.presence)
        if self.queued_turn_count is not UNSET:
            field_dict["queued_turn_count"] = self.queued_turn_count
        if self.recent_events is not UNSET:
            field_dict["recent_events"] = to_json(self.recent_events)
        if self.shared_credentials_enabled is not UNSET:
            field_dict["shared_credentials_enabled"] = self.shared_credentials_enabled
        if self.threads is not UNSET:
            field_dict["threads"] = to_json(self.threads)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_credential_consent_response import WorkroomCredentialConsentResponse
        from ..models.workroom_credential_registration_response import (
            WorkroomCredentialRegistrationResponse,
        )
        from ..models.workroom_event_response import WorkroomEventResponse
        from ..models.workroom_member_response import WorkroomMemberResponse
        from ..models.workroom_response import WorkroomResponse
        from ..models.workroom_runtime_presence_response import WorkroomRuntimePresenceResponse
        from ..models.workroom_runtime_session_response import WorkroomRuntimeSessionResponse
        from ..models.workroom_runtime_thread_response import WorkroomRuntimeThreadResponse
        from ..models.workroom_shell_state_response import WorkroomShellStateResponse

        d = members(src_dict)
        found = cls(
            membership=WorkroomMemberResponse.from_dict(d.pop("membership")),
            session=WorkroomRuntimeSessionResponse.from_dict(d.pop("session")),
            shell_state=WorkroomShellStateResponse.from_dict(d.pop("shell_state")),
            workroom=WorkroomResponse.from_dict(d.pop("workroom")),
            active_handoff_count=d.pop("active_handoff_count", UNSET),
            active_member_count=d.pop("active_member_count", UNSET),
            active_session_count=d.pop("active_session_count", UNSET),
            claimed_thread_count=d.pop("claimed_thread_count", UNSET),
            credential_consents=given(
                each(WorkroomCredentialConsentResponse.from_dict),
                d.pop("credential_consents", UNSET),
            ),
            credential_registrations=given(
                each(WorkroomCredentialRegistrationResponse.from_dict),
                d.pop("credential_registrations", UNSET),
            ),
            presence=given(
                each(WorkroomRuntimePresenceResponse.from_dict), d.pop("presence", UNSET)
            ),
            queued_turn_count=d.pop("queued_turn_count", UNSET),
            recent_events=given(
                each(WorkroomEventResponse.from_dict), d.pop("recent_events", UNSET)
            ),
            shared_credentials_enabled=d.pop("shared_credentials_enabled", UNSET),
            threads=given(each(WorkroomRuntimeThreadResponse.from_dict), d.pop("threads", UNSET)),
        )
        found.additional_properties = d
        return found
