"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, exactly, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class FederationDisconnectRequest:
    """Schema FederationDisconnectRequest; members the contract does not know are kept."""

    cluster_id: str | UUID
    federation_id: str | UUID
    reason: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["cluster_id"] = to_json(self.cluster_id)
        field_dict["federation_id"] = to_json(self.federation_id)
        if self.reason is not UNSET:
            field_dict["reason"] = self.reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            cluster_id=either(exactly(UUID))(d.pop("cluster_id")),
            federation_id=either(exactly(UUID))(d.pop("federation_id")),
            reason=d.pop("reason", UNSET),
        )
        found.additional_properties = d
        return found
