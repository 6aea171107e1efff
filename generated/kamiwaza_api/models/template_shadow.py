"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        shadow_version = self.shadow_version
        field_dict["shadow_version"] = shadow_version
        template_name = self.template_name
        field_dict["template_name"] = template_name
        upstream_exists = self.upstream_exists
        field_dict["upstream_exists"] = upstream_exists
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        dirty = self.dirty
        if dirty is not UNSET:
            field_dict["dirty"] = dirty
        git_branch = self.git_branch

        if git_branch is not UNSET:
            field_dict["git_branch"] = git_branch
        git_sha = self.git_sha

        if git_sha is not UNSET:
            field_dict["git_sha"] = git_sha
        shadows_stage = self.shadows_stage

        if shadows_stage is not UNSET:
            field_dict["shadows_stage"] = shadows_stage
        shadows_version = self.shadows_version

        if shadows_version is not UNSET:
            field_dict["shadows_version"] = shadows_version
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        shadow_version = d.pop("shadow_version")
        template_name = d.pop("template_name")
        upstream_exists = d.pop("upstream_exists")

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        dirty = d.pop("dirty", UNSET)
        git_branch = d.pop("git_branch", UNSET)

        git_sha = d.pop("git_sha", UNSET)

        shadows_stage = d.pop("shadows_stage", UNSET)

        shadows_version = d.pop("shadows_version", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        found = cls(
            shadow_version=shadow_version,
            template_name=template_name,
            upstream_exists=upstream_exists,
            created_at=created_at,
            dirty=dirty,
            git_branch=git_branch,
            git_sha=git_sha,
            shadows_stage=shadows_stage,
            shadows_version=shadows_version,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
