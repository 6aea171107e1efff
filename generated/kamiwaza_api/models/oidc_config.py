"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class OIDCConfig:
    """Schema OIDCConfig; members the contract does not know are kept."""

    alias: str
    client_id: str
    client_secret: str
    issuer: str
    scopes: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["alias"] = self.alias
        field_dict["client_id"] = self.client_id
        field_dict["client_secret"] = self.client_secret
        field_dict["issuer"] = self.issuer
        if self.scopes is not UNSET:
            field_dict["scopes"] = self.scopes
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            alias=d.pop("alias"),
            client_id=d.pop("client_id"),
            client_secret=d.pop("client_secret"),
            issuer=d.pop("issuer"),
            scopes=d.pop("scopes", UNSET),
        )
        found.additional_properties = d
        return found
