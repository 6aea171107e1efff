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
class FederationPairRequest:
    """Schema FederationPairRequest; members the contract does not know are kept."""

    local_cluster_id: str | UUID
    local_cluster_name: str
    local_ips: list[Any]
    admin_user_id: None | str | Unset = UNSET
    local_ca_cert: None | str | Unset = UNSET
    peer_broker_client_id: None | str | Unset = UNSET
    peer_broker_client_secret: None | str | Unset = UNSET
    peer_kc_issuer_url: None | str | Unset = UNSET
    peer_kc_jwks_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["local_cluster_id"] = to_json(self.local_cluster_id)
        field_dict["local_cluster_name"] = self.local_cluster_name
        field_dict["local_ips"] = self.local_ips
        if self.admin_user_id is not UNSET:
            field_dict["admin_user_id"] = self.admin_user_id
        if self.local_ca_cert is not UNSET:
            field_dict["local_ca_cert"] = self.local_ca_cert
        if self.peer_broker_client_id is not UNSET:
            field_dict["peer_broker_client_id"] = self.peer_broker_client_id
        if self.peer_broker_client_secret is not UNSET:
            field_dict["peer_broker_client_secret"] = self.peer_broker_client_secret
        if self.peer_kc_issuer_url is not UNSET:
            field_dict["peer_kc_issuer_url"] = self.peer_kc_issuer_url
        if self.peer_kc_jwks_url is not UNSET:
            field_dict["peer_kc_jwks_url"] = self.peer_kc_jwks_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            local_cluster_id=either(exactly(UUID))(d.pop("local_cluster_id")),
            local_cluster_name=d.pop("local_cluster_name"),
            local_ips=d.pop("local_ips"),
            admin_user_id=d.pop("admin_user_id", UNSET),
            local_ca_cert=d.pop("local_ca_cert", UNSET),
            peer_broker_client_id=d.pop("peer_broker_client_id", UNSET),
            peer_broker_client_secret=d.pop("peer_broker_client_secret", UNSET),
            peer_kc_issuer_url=d.pop("peer_kc_issuer_url", UNSET),
            peer_kc_jwks_url=d.pop("peer_kc_jwks_url", UNSET),
        )
        found.additional_properties = d
        return found
