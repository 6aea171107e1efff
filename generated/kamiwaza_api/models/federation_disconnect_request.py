"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        cluster_id: str
        if isinstance(self.cluster_id, UUID):
            cluster_id = str(self.cluster_id)
        else:
            cluster_id = self.cluster_id

        field_dict["cluster_id"] = cluster_id
        federation_id: str
        if isinstance(self.federation_id, UUID):
            federation_id = str(self.federation_id)
        else:
            federation_id = self.federation_id

        field_dict["federation_id"] = federation_id
        reason = self.reason

        if reason is not UNSET:
            field_dict["reason"] = reason
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_cluster_id(data: Any) -> str | UUID:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                cluster_id_type_0 = UUID(data)

                return cluster_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UUID, data)

        cluster_id = _parse_cluster_id(d.pop("cluster_id"))

        def _parse_federation_id(data: Any) -> str | UUID:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                federation_id_type_0 = UUID(data)

                return federation_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | UUID, data)

        federation_id = _parse_federation_id(d.pop("federation_id"))

        reason = d.pop("reason", UNSET)

        found = cls(cluster_id=cluster_id, federation_id=federation_id, reason=reason)
        found.additional_properties = d
        return found
