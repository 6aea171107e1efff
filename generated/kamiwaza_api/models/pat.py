"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PAT:
    """Schema PAT; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    jti: str
    owner_id: str
    updated_at: datetime.datetime
    aud: None | str | Unset = UNSET
    exp: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    revoked: bool | Unset = UNSET
    scope: None | str | Unset = UNSET
    tenant_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["jti"] = self.jti
        field_dict["owner_id"] = self.owner_id
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.aud is not UNSET:
            field_dict["aud"] = self.aud
        if self.exp is not UNSET:
            field_dict["exp"] = self.exp
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.revoked is not UNSET:
            field_dict["revoked"] = self.revoked
        if self.scope is not UNSET:
            field_dict["scope"] = self.scope
        if self.tenant_id is not UNSET:
            field_dict["tenant_id"] = self.tenant_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            jti=d.pop("jti"),
            owner_id=d.pop("owner_id"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            aud=d.pop("aud", UNSET),
            exp=d.pop("exp", UNSET),
            name=d.pop("name", UNSET),
            revoked=d.pop("revoked", UNSET),
            scope=d.pop("scope", UNSET),
            tenant_id=d.pop("tenant_id", UNSET),
        )
        found.additional_properties = d
        return found
