"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.binding_state import BindingState
    from ..models.rollout_outcome_out import RolloutOutcomeOut


@_attrs_define(kw_only=True)
class OntologyModelBindingsState:
    """Schema OntologyModelBindingsState; members the contract does not know are kept."""

    chat: BindingState
    embedding: BindingState
    ontology_id: UUID
    rollout: RolloutOutcomeOut
    message: None | str | Unset = UNSET
    runtime_status: Any | None | Unset = UNSET
    workroom_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["chat"] = to_json(self.chat)
        field_dict["embedding"] = to_json(self.embedding)
        field_dict["ontology_id"] = to_json(self.ontology_id)
        field_dict["rollout"] = to_json(self.rollout)
        if self.message is not UNSET:
            field_dict["message"] = self.message
        if self.runtime_status is not UNSET:
            field_dict["runtime_status"] = self.runtime_status
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = to_json(self.workroom_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.binding_state import BindingState
        from ..models.rollout_outcome_out import RolloutOutcomeOut

        d = members(src_dict)
        found = cls(
            chat=BindingState.from_dict(d.pop("chat")),
            embedding=BindingState.from_dict(d.pop("embedding")),
            ontology_id=UUID(d.pop("ontology_id")),
            rollout=RolloutOutcomeOut.from_dict(d.pop("rollout")),
            message=d.pop("message", UNSET),
            runtime_status=d.pop("runtime_status", UNSET),
            workroom_id=given(either(UUID), d.pop("workroom_id", UNSET)),
        )
        found.additional_properties = d
        return found
