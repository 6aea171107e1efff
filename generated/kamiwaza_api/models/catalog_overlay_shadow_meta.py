"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CatalogOverlayShadowMeta:
    """Schema CatalogOverlayShadowMeta; members the contract does not know are kept."""

    dirty: bool | Unset = UNSET
    git_branch: None | str | Unset = UNSET
    git_sha: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        dirty = self.dirty
        if dirty is not UNSET:
            field_dict["dirty"] = dirty
        git_branch = self.git_branch

        if git_branch is not UNSET:
            field_dict["git_branch"] = git_branch
        git_sha = self.git_sha

        if git_sha is not UNSET:
            field_dict["git_sha"] = git_sha
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        dirty = d.pop("dirty", UNSET)
        git_branch = d.pop("git_branch", UNSET)

        git_sha = d.pop("git_sha", UNSET)

        found = cls(dirty=dirty, git_branch=git_branch, git_sha=git_sha)
        found.additional_properties = d
        return found
