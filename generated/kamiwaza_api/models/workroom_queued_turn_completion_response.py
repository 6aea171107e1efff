"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
    from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse


@_attrs_define(kw_only=True)
class WorkroomQueuedTurnCompletionResponse:
    """Schema WorkroomQueuedTurnCompletionResponse; members the contract does not know are kept."""

    completed_turn: WorkroomQueuedTurnResponse
    claim: None | Unset | WorkroomThreadClaimResponse = UNSET
    promoted_turn: None | Unset | WorkroomQueuedTurnResponse = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
        from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        completed_turn = self.completed_turn.to_dict()
        field_dict["completed_turn"] = completed_turn
        claim: dict[str, Any] | None | Unset
        if isinstance(self.claim, Unset):
            claim = UNSET
        elif isinstance(self.claim, WorkroomThreadClaimResponse):
            claim = self.claim.to_dict()
        else:
            claim = self.claim

        if claim is not UNSET:
            field_dict["claim"] = claim
        promoted_turn: dict[str, Any] | None | Unset
        if isinstance(self.promoted_turn, Unset):
            promoted_turn = UNSET
        elif isinstance(self.promoted_turn, WorkroomQueuedTurnResponse):
            promoted_turn = self.promoted_turn.to_dict()
        else:
            promoted_turn = self.promoted_turn

        if promoted_turn is not UNSET:
            field_dict["promoted_turn"] = promoted_turn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
        from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse

        d = dict(src_dict)
        completed_turn = WorkroomQueuedTurnResponse.from_dict(d.pop("completed_turn"))

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

        def _parse_promoted_turn(data: Any) -> None | Unset | WorkroomQueuedTurnResponse:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                promoted_turn_type_0 = WorkroomQueuedTurnResponse.from_dict(data)

                return promoted_turn_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomQueuedTurnResponse, data)

        promoted_turn = _parse_promoted_turn(d.pop("promoted_turn", UNSET))

        found = cls(completed_turn=completed_turn, claim=claim, promoted_turn=promoted_turn)
        found.additional_properties = d
        return found
