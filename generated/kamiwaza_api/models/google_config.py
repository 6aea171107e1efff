"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class GoogleConfig:
    """Schema GoogleConfig; members the contract does not know are kept."""

    client_id: str
    client_secret: str
    alias: str | Unset = UNSET
    hosted_domain: None | str | Unset = UNSET
    scopes: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["client_id"] = self.client_id
        field_dict["client_secret"] = self.client_secret
        if self.alias is not UNSET:
            field_dict["alias"] = self.alias
        if self.hosted_domain is not UNSET:
            field_dict["hosted_domain"] = self.hosted_domain
        if self.scopes is not UNSET:
            field_dict["scopes"] = self.scopes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            client_id=d.pop("client_id"),
            client_secret=d.pop("client_secret"),
            alias=d.pop("alias", UNSET),
            hosted_domain=d.pop("hosted_domain", UNSET),
            scopes=d.pop("scopes", UNSET),
        )
        found.additional_properties = d
        return found
