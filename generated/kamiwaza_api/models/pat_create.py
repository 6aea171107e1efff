"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        aud = self.aud

        if aud is not UNSET:
            field_dict["aud"] = aud
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        scope = self.scope

        if scope is not UNSET:
            field_dict["scope"] = scope
        ttl_seconds = self.ttl_seconds

        if ttl_seconds is not UNSET:
            field_dict["ttl_seconds"] = ttl_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        aud = d.pop("aud", UNSET)

        name = d.pop("name", UNSET)

        scope = d.pop("scope", UNSET)

        ttl_seconds = d.pop("ttl_seconds", UNSET)

        found = cls(aud=aud, name=name, scope=scope, ttl_seconds=ttl_seconds)
        found.additional_properties = d
        return found
