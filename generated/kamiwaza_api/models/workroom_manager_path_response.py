"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.workroom_manager_path_response_surface import WorkroomManagerPathResponseSurface
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomManagerPathResponse:
    """Schema WorkroomManagerPathResponse; members the contract does not know are kept."""

    alias_paths: list[str]
    primary_path: str
    enabled: bool | Unset = UNSET
    extension_enabled: bool | Unset = UNSET
    launch_enabled: bool | Unset = UNSET
    launch_path: None | str | Unset = UNSET
    surface: WorkroomManagerPathResponseSurface | Unset = UNSET
    ui_enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["alias_paths"] = self.alias_paths
        field_dict["primary_path"] = self.primary_path
        if self.enabled is not UNSET:
            field_dict["enabled"] = self.enabled
        if self.extension_enabled is not UNSET:
            field_dict["extension_enabled"] = self.extension_enabled
        if self.launch_enabled is not UNSET:
            field_dict["launch_enabled"] = self.launch_enabled
        if self.launch_path is not UNSET:
            field_dict["launch_path"] = self.launch_path
        if self.surface is not UNSET:
            field_dict["surface"] = to_json(self.surface)
        if self.ui_enabled is not UNSET:
            field_dict["ui_enabled"] = self.ui_enabled
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            alias_paths=d.pop("alias_paths"),
            primary_path=d.pop("primary_path"),
            enabled=d.pop("enabled", UNSET),
            extension_enabled=d.pop("extension_enabled", UNSET),
            launch_enabled=d.pop("launch_enabled", UNSET),
            launch_path=d.pop("launch_path", UNSET),
            surface=given(WorkroomManagerPathResponseSurface, d.pop("surface", UNSET)),
            ui_enabled=d.pop("ui_enabled", UNSET),
        )
        found.additional_properties = d
        return found
