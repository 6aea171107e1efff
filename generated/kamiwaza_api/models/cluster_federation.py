"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ClusterFederation:
    """Schema ClusterFederation; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    local_cluster_id: UUID
    remote_cluster_name: str
    status: str
    updated_at: datetime.datetime
    brokering_enabled: bool | Unset = UNSET
    callback_hostname: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    grandfathered: bool | Unset = UNSET
    identity_mode: None | str | Unset = UNSET
    last_activity: datetime.datetime | None | Unset = UNSET
    last_ping: datetime.datetime | None | Unset = UNSET
    peer_broker_client_id: None | str | Unset = UNSET
    peer_broker_client_secret_urn: None | str | Unset = UNSET
    peer_kc_issuer_url: None | str | Unset = UNSET
    peer_kc_jwks_url: None | str | Unset = UNSET
    remote_cluster_id: None | Unset | UUID = UNSET
    remote_ips: list[Any] | Unset = UNSET
    require_peer_jwt: bool | None | Unset = UNSET
    shared_ca_pem: None | str | Unset = UNSET
    shared_issuer_url: None | str | Unset = UNSET
    shared_jwks_url: None | str | Unset = UNSET
    trust_posture: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["local_cluster_id"] = to_json(self.local_cluster_id)
        field_dict["remote_cluster_name"] = self.remote_cluster_name
        field_dict["status"] = self.status
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.brokering_enabled is not UNSET:
            field_dict["brokering_enabled"] = self.brokering_enabled
        if self.callback_hostname is not UNSET:
            field_dict["callback_hostname"] = self.callback_hostname
        if self.created_by is not UNSET:
            field_dict["created_by"] = self.created_by
        if self.grandfathered is not UNSET:
            field_dict["grandfathered"] = self.grandfathered
        if self.identity_mode is not UNSET:
            field_dict["identity_mode"] = self.identity_mode
        if self.last_activity is not UNSET:
            field_dict["last_activity"] = to_json(self.last_activity)
        if self.last_ping is not UNSET:
            field_dict["last_ping"] = to_json(self.last_ping)
        if self.peer_broker_client_id is not UNSET:
            field_dict["peer_broker_client_id"] = self.peer_broker_client_id
        if self.peer_broker_client_secret_urn is not UNSET:
            field_dict["peer_broker_client_secret_urn"] = self.peer_broker_client_secret_urn
        if self.peer_kc_issuer_url is not UNSET:
            field_dict["peer_kc_issuer_url"] = self.peer_kc_issuer_url
        if self.peer_kc_jwks_url is not UNSET:
            field_dict["peer_kc_jwks_url"] = self.peer_kc_jwks_url
        if self.remote_cluster_id is not UNSET:
            field_dict["remote_cluster_id"] = to_json(self.remote_cluster_id)
        if self.remote_ips is not UNSET:
            field_dict["remote_ips"] = self.remote_ips
        if self.require_peer_jwt is not UNSET:
            field_dict["require_peer_jwt"] = self.require_peer_jwt
        if self.shared_ca_pem is not UNSET:
            field_dict["shared_ca_pem"] = self.shared_ca_pem
        if self.shared_issuer_url is not UNSET:
            field_dict["shared_issuer_url"] = self.shared_issuer_url
        if self.shared_jwks_url is not UNSET:
            field_dict["shared_jwks_url"] = self.shared_jwks_url
        if self.trust_posture is not UNSET:
            field_dict["trust_posture"] = self.trust_posture
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            local_cluster_id=UUID(d.pop("local_cluster_id")),
            remote_cluster_name=d.pop("remote_cluster_name"),
            status=d.pop("status"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            brokering_enabled=d.pop("brokering_enabled", UNSET),
            callback_hostname=d.pop("callback_hostname", UNSET),
            created_by=d.pop("created_by", UNSET),
            grandfathered=d.pop("grandfathered", UNSET),
            identity_mode=d.pop("identity_mode", UNSET),
            last_activity=given(
                either(datetime.datetime.fromisoformat), d.pop("last_activity", UNSET)
            ),
            last_ping=given(either(datetime.datetime.fromisoformat), d.pop("last_ping", UNSET)),
            peer_broker_client_id=d.pop("peer_broker_client_id", UNSET),
            peer_broker_client_secret_urn=d.pop("peer_broker_client_secret_urn", UNSET),
            peer_kc_issuer_url=d.pop("peer_kc_issuer_url", UNSET),
            peer_kc_jwks_url=d.pop("peer_kc_jwks_url", UNSET),
            remote_cluster_id=given(either(UUID), d.pop("remote_cluster_id", UNSET)),
            remote_ips=d.pop("remote_ips", UNSET),
            require_peer_jwt=d.pop("require_peer_jwt", UNSET),
            shared_ca_pem=d.pop("shared_ca_pem", UNSET),
            shared_issuer_url=d.pop("shared_issuer_url", UNSET),
            shared_jwks_url=d.pop("shared_jwks_url", UNSET),
            trust_posture=d.pop("trust_posture", UNSET),
        )
        found.additional_properties = d
        return found
