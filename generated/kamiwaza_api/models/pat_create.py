"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PATCreate:
    """Schema PATCreate; members the contract does not know are kept."""

    aud: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    scope: None | str | Unset = UNSET
    ttl_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.aud is not UNSET:
            field_dict["aud"] = self.aud
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.scope is not UNSET:
            field_dict["scope"] = self.scope
        if self.ttl_seconds is not UNSET:
            field_dict["ttl_seconds"] = self.ttl_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            aud=d.pop("aud", UNSET),
            name=d.pop("name", UNSET),
            scope=d.pop("scope", UNSET),
            ttl_seconds=d.pop("ttl_seconds", UNSET),
        )
        found.additional_properties = d
        return found
