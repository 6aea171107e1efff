"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        membership = self.membership.to_dict()
        field_dict["membership"] = membership
        session = self.session.to_dict()
        field_dict["session"] = session
        shell_state = self.shell_state.to_dict()
        field_dict["shell_state"] = shell_state
        workroom = self.workroom.to_dict()
        field_dict["workroom"] = workroom
        active_handoff_count = self.active_handoff_count
        if active_handoff_count is not UNSET:
            field_dict["active_handoff_count"] = active_handoff_count
        active_member_count = self.active_member_count
        if active_member_count is not UNSET:
            field_dict["active_member_count"] = active_member_count
        active_session_count = self.active_session_count
        if active_session_count is not UNSET:
            field_dict["active_session_count"] = active_session_count
        claimed_thread_count = self.claimed_thread_count
        if claimed_thread_count is not UNSET:
            field_dict["claimed_thread_count"] = claimed_thread_count
        credential_consents: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.credential_consents, Unset):
            credential_consents = []
            for credential_consents_item_data in self.credential_consents:
                credential_consents_item = credential_consents_item_data.to_dict()
                credential_consents.append(credential_consents_item)

        if credential_consents is not UNSET:
            field_dict["credential_consents"] = credential_consents
        credential_registrations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.credential_registrations, Unset):
            credential_registrations = []
            for credential_registrations_item_data in self.credential_registrations:
                credential_registrations_item = credential_registrations_item_data.to_dict()
                credential_registrations.append(credential_registrations_item)

        if credential_registrations is not UNSET:
            field_dict["credential_registrations"] = credential_registrations
        presence: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.presence, Unset):
            presence = []
            for presence_item_data in self.presence:
                presence_item = presence_item_data.to_dict()
                presence.append(presence_item)

        if presence is not UNSET:
            field_dict["presence"] = presence
        queued_turn_count = self.queued_turn_count
        if queued_turn_count is not UNSET:
            field_dict["queued_turn_count"] = queued_turn_count
        recent_events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.recent_events, Unset):
            recent_events = []
            for recent_events_item_data in self.recent_events:
                recent_events_item = recent_events_item_data.to_dict()
                recent_events.append(recent_events_item)

        if recent_events is not UNSET:
            field_dict["recent_events"] = recent_events
        shared_credentials_enabled = self.shared_credentials_enabled
        if shared_credentials_enabled is not UNSET:
            field_dict["shared_credentials_enabled"] = shared_credentials_enabled
        threads: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.threads, Unset):
            threads = []
            for threads_item_data in self.threads:
                threads_item = threads_item_data.to_dict()
                threads.append(threads_item)

        if threads is not UNSET:
            field_dict["threads"] = threads
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

        d = dict(src_dict)
        membership = WorkroomMemberResponse.from_dict(d.pop("membership"))

        session = WorkroomRuntimeSessionResponse.from_dict(d.pop("session"))

        shell_state = WorkroomShellStateResponse.from_dict(d.pop("shell_state"))

        workroom = WorkroomResponse.from_dict(d.pop("workroom"))

        active_handoff_count = d.pop("active_handoff_count", UNSET)
        active_member_count = d.pop("active_member_count", UNSET)
        active_session_count = d.pop("active_session_count", UNSET)
        claimed_thread_count = d.pop("claimed_thread_count", UNSET)
        _credential_consents = d.pop("credential_consents", UNSET)
        credential_consents: list[WorkroomCredentialConsentResponse] | Unset = UNSET
        if _credential_consents is not UNSET:
            credential_consents = []
            for credential_consents_item_data in _credential_consents:
                credential_consents_item = WorkroomCredentialConsentResponse.from_dict(
                    credential_consents_item_data
                )

                credential_consents.append(credential_consents_item)

        _credential_registrations = d.pop("credential_registrations", UNSET)
        credential_registrations: list[WorkroomCredentialRegistrationResponse] | Unset = UNSET
        if _credential_registrations is not UNSET:
            credential_registrations = []
            for credential_registrations_item_data in _credential_registrations:
                credential_registrations_item = WorkroomCredentialRegistrationResponse.from_dict(
                    credential_registrations_item_data
                )

                credential_registrations.append(credential_registrations_item)

        _presence = d.pop("presence", UNSET)
        presence: list[WorkroomRuntimePresenceResponse] | Unset = UNSET
        if _presence is not UNSET:
            presence = []
            for presence_item_data in _presence:
                presence_item = WorkroomRuntimePresenceResponse.from_dict(presence_item_data)

                presence.append(presence_item)

        queued_turn_count = d.pop("queued_turn_count", UNSET)
        _recent_events = d.pop("recent_events", UNSET)
        recent_events: list[WorkroomEventResponse] | Unset = UNSET
        if _recent_events is not UNSET:
            recent_events = []
            for recent_events_item_data in _recent_events:
                recent_events_item = WorkroomEventResponse.from_dict(recent_events_item_data)

                recent_events.append(recent_events_item)

        shared_credentials_enabled = d.pop("shared_credentials_enabled", UNSET)
        _threads = d.pop("threads", UNSET)
        threads: list[WorkroomRuntimeThreadResponse] | Unset = UNSET
        if _threads is not UNSET:
            threads = []
            for threads_item_data in _threads:
                threads_item = WorkroomRuntimeThreadResponse.from_dict(threads_item_data)

                threads.append(threads_item)

        found = cls(
            membership=membership,
            session=session,
            shell_state=shell_state,
            workroom=workroom,
            active_handoff_count=active_handoff_count,
            active_member_count=active_member_count,
            active_session_count=active_session_count,
            claimed_thread_count=claimed_thread_count,
            credential_consents=credential_consents,
            credential_registrations=credential_registrations,
            presence=presence,
            queued_turn_count=queued_turn_count,
            recent_events=recent_events,
            shared_credentials_enabled=shared_credentials_enabled,
            threads=threads,
        )
        found.additional_properties = d
        return found
