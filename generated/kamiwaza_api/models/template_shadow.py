"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class TemplateShadow:
    """Schema TemplateShadow; members the contract does not know are kept."""

    shadow_version: str
    template_name: str
    upstream_exists: bool
    created_at: datetime.datetime | None | Unset = UNSET
    dirty: bool | Unset = UNSET
    git_branch: None | str | Unset = UNSET
    git_sha: None | str | Unset = UNSET
    shadows_stage: None | str | Unset = UNSET
    shadows_version: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["shadow_version"] = self.shadow_version
        field_dict["template_name"] = self.template_name
        field_dict["upstream_exists"] = self.upstream_exists
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.dirty is not UNSET:
            field_dict["dirty"] = self.dirty
        if self.git_branch is not UNSET:
            field_dict["git_branch"] = self.git_branch
        if self.git_sha is not UNSET:
            field_dict["git_sha"] = self.git_sha
        if self.shadows_stage is not UNSET:
            field_dict["shadows_stage"] = self.shadows_stage
        if self.shadows_version is not UNSET:
            field_dict["shadows_version"] = self.shadows_version
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            shadow_version=d.pop("shadow_version"),
            template_name=d.pop("template_name"),
            upstream_exists=d.pop("upstream_exists"),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            dirty=d.pop("dirty", UNSET),
            git_branch=d.pop("git_branch", UNSET),
            git_sha=d.pop("git_sha", UNSET),
            shadows_stage=d.pop("shadows_stage", UNSET),
            shadows_version=d.pop("shadows_version", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
