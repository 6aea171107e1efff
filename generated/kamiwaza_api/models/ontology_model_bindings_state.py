"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chat = self.chat.to_dict()
        field_dict["chat"] = chat
        embedding = self.embedding.to_dict()
        field_dict["embedding"] = embedding
        ontology_id = str(self.ontology_id)
        field_dict["ontology_id"] = ontology_id
        rollout = self.rollout.to_dict()
        field_dict["rollout"] = rollout
        message = self.message

        if message is not UNSET:
            field_dict["message"] = message
        runtime_status = self.runtime_status

        if runtime_status is not UNSET:
            field_dict["runtime_status"] = runtime_status
        workroom_id: None | str | Unset
        if isinstance(self.workroom_id, Unset):
            workroom_id = UNSET
        elif isinstance(self.workroom_id, UUID):
            workroom_id = str(self.workroom_id)
        else:
            workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.binding_state import BindingState
        from ..models.rollout_outcome_out import RolloutOutcomeOut

        d = dict(src_dict)
        chat = BindingState.from_dict(d.pop("chat"))

        embedding = BindingState.from_dict(d.pop("embedding"))

        ontology_id = UUID(d.pop("ontology_id"))

        rollout = RolloutOutcomeOut.from_dict(d.pop("rollout"))

        message = d.pop("message", UNSET)

        runtime_status = d.pop("runtime_status", UNSET)

        def _parse_workroom_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                workroom_id_type_0 = UUID(data)

                return workroom_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        workroom_id = _parse_workroom_id(d.pop("workroom_id", UNSET))

        found = cls(
            chat=chat,
            embedding=embedding,
            ontology_id=ontology_id,
            rollout=rollout,
            message=message,
            runtime_status=runtime_status,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found
