"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.runtime_launch_request_target_kind import RuntimeLaunchRequestTargetKind
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RuntimeLaunchRequest:
    """Schema RuntimeLaunchRequest; members the contract does not know are kept."""

    requested_workroom_id: str
    target_id: str
    launch_path: str | Unset = UNSET
    target_kind: RuntimeLaunchRequestTargetKind | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["requested_workroom_id"] = self.requested_workroom_id
        field_dict["target_id"] = self.target_id
        if self.launch_path is not UNSET:
            field_dict["launch_path"] = self.launch_path
        if self.target_kind is not UNSET:
            field_dict["target_kind"] = to_json(self.target_kind)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            requested_workroom_id=d.pop("requested_workroom_id"),
            target_id=d.pop("target_id"),
            launch_path=d.pop("launch_path", UNSET),
            target_kind=given(RuntimeLaunchRequestTargetKind, d.pop("target_kind", UNSET)),
        )
        found.additional_properties = d
        return found
