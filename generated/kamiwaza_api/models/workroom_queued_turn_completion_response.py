"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["completed_turn"] = to_json(self.completed_turn)
        if self.claim is not UNSET:
            field_dict["claim"] = to_json(self.claim)
        if self.promoted_turn is not UNSET:
            field_dict["promoted_turn"] = to_json(self.promoted_turn)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_queued_turn_response import WorkroomQueuedTurnResponse
        from ..models.workroom_thread_claim_response import WorkroomThreadClaimResponse

        d = members(src_dict)
        found = cls(
            completed_turn=WorkroomQueuedTurnResponse.from_dict(d.pop("completed_turn")),
            claim=given(either(WorkroomThreadClaimResponse.from_dict), d.pop("claim", UNSET)),
            promoted_turn=given(
                either(WorkroomQueuedTurnResponse.from_dict), d.pop("promoted_turn", UNSET)
            ),
        )
        found.additional_properties = d
        return found
