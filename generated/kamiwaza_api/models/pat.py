"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        jti = self.jti
        field_dict["jti"] = jti
        owner_id = self.owner_id
        field_dict["owner_id"] = owner_id
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        aud = self.aud

        if aud is not UNSET:
            field_dict["aud"] = aud
        exp = self.exp

        if exp is not UNSET:
            field_dict["exp"] = exp
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        revoked = self.revoked
        if revoked is not UNSET:
            field_dict["revoked"] = revoked
        scope = self.scope

        if scope is not UNSET:
            field_dict["scope"] = scope
        tenant_id = self.tenant_id

        if tenant_id is not UNSET:
            field_dict["tenant_id"] = tenant_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        jti = d.pop("jti")
        owner_id = d.pop("owner_id")
        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        aud = d.pop("aud", UNSET)

        exp = d.pop("exp", UNSET)

        name = d.pop("name", UNSET)

        revoked = d.pop("revoked", UNSET)
        scope = d.pop("scope", UNSET)

        tenant_id = d.pop("tenant_id", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            jti=jti,
            owner_id=owner_id,
            updated_at=updated_at,
            aud=aud,
            exp=exp,
            name=name,
            revoked=revoked,
            scope=scope,
            tenant_id=tenant_id,
        )
        found.additional_properties = d
        return found
