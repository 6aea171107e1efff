"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.dirty is not UNSET:
            field_dict["dirty"] = self.dirty
        if self.git_branch is not UNSET:
            field_dict["git_branch"] = self.git_branch
        if self.git_sha is not UNSET:
            field_dict["git_sha"] = self.git_sha
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            dirty=d.pop("dirty", UNSET),
            git_branch=d.pop("git_branch", UNSET),
            git_sha=d.pop("git_sha", UNSET),
        )
        found.additional_properties = d
        return found
