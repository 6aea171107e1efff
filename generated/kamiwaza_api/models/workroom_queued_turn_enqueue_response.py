"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_credential_resolution_response import (
        WorkroomCredentialResolutionResponse,
    )
    from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
    from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse


@_attrs_define(kw_only=True)
class WorkroomQueuedTurnEnqueueResponse:
    """Schema WorkroomQueuedTurnEnqueueResponse; members the contract does not know are kept."""

    credential_resolution: WorkroomCredentialResolutionResponse
    interaction_mode: str
    claim: None | Unset | WorkroomThreadClaimResponse = UNSET
    turn: None | Unset | WorkroomQueuedTurnResponse = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["credential_resolution"] = to_json(self.credential_resolution)
        field_dict["interaction_mode"] = self.interaction_mode
        if self.claim is not UNSET:
            field_dict["claim"] = to_json(self.claim)
        if self.turn is not UNSET:
            field_dict["turn"] = to_json(self.turn)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_credential_resolution_response import (
            WorkroomCredentialResolutionResponse,
        )
        from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
        from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse

        d = members(src_dict)
        found = cls(
            credential_resolution=WorkroomCredentialResolutionResponse.from_dict(
                d.pop("credential_resolution")
            ),
            interaction_mode=d.pop("interaction_mode"),
            claim=given(either(WorkroomThreadClaimResponse.from_dict), d.pop("claim", UNSET)),
            turn=given(either(WorkroomQueuedTurnResponse.from_dict), d.pop("turn", UNSET)),
        )
        found.additional_properties = d
        return found
