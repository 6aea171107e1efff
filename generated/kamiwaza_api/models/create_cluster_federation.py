"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.create_cluster_federation_role import CreateClusterFederationRole
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateClusterFederation:
    """Schema CreateClusterFederation; members the contract does not know are kept."""

    preshared_key: str
    remote_cluster_name: str
    callback_hostname: None | str | Unset = UNSET
    local_broker_client_id: None | str | Unset = UNSET
    local_broker_client_secret: None | str | Unset = UNSET
    local_kc_issuer_url: None | str | Unset = UNSET
    local_kc_jwks_url: None | str | Unset = UNSET
    remote_ips: list[Any] | Unset = UNSET
    role: CreateClusterFederationRole | Unset = UNSET
    shared_ca_pem: None | str | Unset = UNSET
    shared_issuer_url: None | str | Unset = UNSET
    shared_jwks_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["preshared_key"] = self.preshared_key
        field_dict["remote_cluster_name"] = self.remote_cluster_name
        if self.callback_hostname is not UNSET:
            field_dict["callback_hostname"] = self.callback_hostname
        if self.local_broker_client_id is not UNSET:
            field_dict["local_broker_client_id"] = self.local_broker_client_id
        if self.local_broker_client_secret is not UNSET:
            field_dict["local_broker_client_secret"] = self.local_broker_client_secret
        if self.local_kc_issuer_url is not UNSET:
            field_dict["local_kc_issuer_url"] = self.local_kc_issuer_url
        if self.local_kc_jwks_url is not UNSET:
            field_dict["local_kc_jwks_url"] = self.local_kc_jwks_url
        if self.remote_ips is not UNSET:
            field_dict["remote_ips"] = self.remote_ips
        if self.role is not UNSET:
            field_dict["role"] = to_json(self.role)
        if self.shared_ca_pem is not UNSET:
            field_dict["shared_ca_pem"] = self.shared_ca_pem
        if self.shared_issuer_url is not UNSET:
            field_dict["shared_issuer_url"] = self.shared_issuer_url
        if self.shared_jwks_url is not UNSET:
            field_dict["shared_jwks_url"] = self.shared_jwks_url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            preshared_key=d.pop("preshared_key"),
            remote_cluster_name=d.pop("remote_cluster_name"),
            callback_hostname=d.pop("callback_hostname", UNSET),
            local_broker_client_id=d.pop("local_broker_client_id", UNSET),
            local_broker_client_secret=d.pop("local_broker_client_secret", UNSET),
            local_kc_issuer_url=d.pop("local_kc_issuer_url", UNSET),
            local_kc_jwks_url=d.pop("local_kc_jwks_url", UNSET),
            remote_ips=d.pop("remote_ips", UNSET),
            role=given(CreateClusterFederationRole, d.pop("role", UNSET)),
            shared_ca_pem=d.pop("shared_ca_pem", UNSET),
            shared_issuer_url=d.pop("shared_issuer_url", UNSET),
            shared_jwks_url=d.pop("shared_jwks_url", UNSET),
        )
        found.additional_properties = d
        return found
