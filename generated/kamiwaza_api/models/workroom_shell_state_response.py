"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.workroom_shell_access_state import WorkroomShellAccessState
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomShellStateResponse:
    """Schema WorkroomShellStateResponse; members the contract does not know are kept."""

    access_state: WorkroomShellAccessState
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
            can_edit=d.pop("can_edit", UNSET),
            can_run_agents=d.pop("can_run_agents", UNSET),
            can_share=d.pop("can_share", UNSET),
            read_only_reason=d.pop("read_only_reason", UNSET),
            status_banner=d.pop("status_banner", UNSET),
        )
        found.additional_properties = d
        return found
