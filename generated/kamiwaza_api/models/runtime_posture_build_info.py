"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RuntimePostureBuildInfo:
    """Schema RuntimePostureBuildInfo; members the contract does not know are kept."""

    branch: None | str | Unset = UNSET
    built_at: None | str | Unset = UNSET
    commit: None | str | Unset = UNSET
    tag: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.branch is not UNSET:
            field_dict["branch"] = self.branch
        if self.built_at is not UNSET:
            field_dict["builtAt"] = self.built_at
        if self.commit is not UNSET:
            field_dict["commit"] = self.commit
        if self.tag is not UNSET:
            field_dict["tag"] = self.tag
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            branch=d.pop("branch", UNSET),
            built_at=d.pop("builtAt", UNSET),
            commit=d.pop("commit", UNSET),
            tag=d.pop("tag", UNSET),
        )
        found.additional_properties = d
        return found
