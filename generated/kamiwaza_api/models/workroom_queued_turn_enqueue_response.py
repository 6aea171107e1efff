"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
        from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        credential_resolution = self.credential_resolution.to_dict()
        field_dict["credential_resolution"] = credential_resolution
        interaction_mode = self.interaction_mode
        field_dict["interaction_mode"] = interaction_mode
        claim: dict[str, Any] | None | Unset
        if isinstance(self.claim, Unset):
            claim = UNSET
        elif isinstance(self.claim, WorkroomThreadClaimResponse):
            claim = self.claim.to_dict()
        else:
            claim = self.claim

        if claim is not UNSET:
            field_dict["claim"] = claim
        turn: dict[str, Any] | None | Unset
        if isinstance(self.turn, Unset):
            turn = UNSET
        elif isinstance(self.turn, WorkroomQueuedTurnResponse):
            turn = self.turn.to_dict()
        else:
            turn = self.turn

        if turn is not UNSET:
            field_dict["turn"] = turn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_credential_resolution_response import (
            WorkroomCredentialResolutionResponse,
        )
        from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
        from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse

        d = dict(src_dict)
        credential_resolution = WorkroomCredentialResolutionResponse.from_dict(
            d.pop("credential_resolution")
        )

        interaction_mode = d.pop("interaction_mode")

        def _parse_claim(data: Any) -> None | Unset | WorkroomThreadClaimResponse:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                claim_type_0 = WorkroomThreadClaimResponse.from_dict(data)

                return claim_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomThreadClaimResponse, data)

        claim = _parse_claim(d.pop("claim", UNSET))

        def _parse_turn(data: Any) -> None | Unset | WorkroomQueuedTurnResponse:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                turn_type_0 = WorkroomQueuedTurnResponse.from_dict(data)

                return turn_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomQueuedTurnResponse, data)

        turn = _parse_turn(d.pop("turn", UNSET))

        found = cls(
            credential_resolution=credential_resolution,
            interaction_mode=interaction_mode,
            claim=claim,
            turn=turn,
        )
        found.additional_properties = d
        return found
