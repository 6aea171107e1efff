"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.workroom_shell_access_state import WorkroomShellAccessState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomRuntimeContextResponse:
    """Schema WorkroomRuntimeContextResponse; members the contract does not know are kept."""

    access_state: WorkroomShellAccessState
    effective_workroom_role: str
    interaction_mode: str
    user_id: str
    workroom_id: UUID
    workroom_lifecycle_state: str
    can_edit: bool | Unset = UNSET
    can_run_agents: bool | Unset = UNSET
    can_share: bool | Unset = UNSET
    read_only_reason: None | str | Unset = UNSET
    status_banner: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["access_state"] = to_json(self.access_state)
        field_dict["effective_workroom_role"] = self.effective_workroom_role
        field_dict["interaction_mode"] = self.interaction_mode
        field_dict["user_id"] = self.user_id
        field_dict["workroom_id"] = to_json(self.workroom_id)
        field_dict["workroom_lifecycle_state"] = self.workroom_lifecycle_state
        if self.can_edit is not UNSET:
            field_dict["can_edit"] = self.can_edit
        if self.can_run_agents is not UNSET:
            field_dict["can_run_agents"] = self.can_run_agents
        if self.can_share is not UNSET:
            field_dict["can_share"] = self.can_share
        if self.read_only_reason is not UNSET:
            field_dict["read_only_reason"] = self.read_only_reason
        if self.status_banner is not UNSET:
            field_dict["status_banner"] = self.status_banner
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            access_state=WorkroomShellAccessState(d.pop("access_state")),
            effective_workroom_role=d.pop("effective_workroom_role"),
            interaction_mode=d.pop("interaction_mode"),
            user_id=d.pop("user_id"),
            workroom_id=UUID(d.pop("workroom_id")),
            workroom_lifecycle_state=d.pop("workroom_lifecycle_state"),
            can_edit=d.pop("can_edit", UNSET),
            can_run_agents=d.pop("can_run_agents", UNSET),
            can_share=d.pop("can_share", UNSET),
            read_only_reason=d.pop("read_only_reason", UNSET),
            status_banner=d.pop("status_banner", UNSET),
        )
        found.additional_properties = d
        return found
