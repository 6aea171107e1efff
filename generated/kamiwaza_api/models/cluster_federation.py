"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        local_cluster_id = str(self.local_cluster_id)
        field_dict["local_cluster_id"] = local_cluster_id
        remote_cluster_name = self.remote_cluster_name
        field_dict["remote_cluster_name"] = remote_cluster_name
        status = self.status
        field_dict["status"] = status
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        brokering_enabled = self.brokering_enabled
        if brokering_enabled is not UNSET:
            field_dict["brokering_enabled"] = brokering_enabled
        callback_hostname = self.callback_hostname

        if callback_hostname is not UNSET:
            field_dict["callback_hostname"] = callback_hostname
        created_by = self.created_by

        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        grandfathered = self.grandfathered
        if grandfathered is not UNSET:
            field_dict["grandfathered"] = grandfathered
        identity_mode = self.identity_mode

        if identity_mode is not UNSET:
            field_dict["identity_mode"] = identity_mode
        last_activity: None | str | Unset
        if isinstance(self.last_activity, Unset):
            last_activity = UNSET
        elif isinstance(self.last_activity, datetime.datetime):
            last_activity = self.last_activity.isoformat()
        else:
            last_activity = self.last_activity

        if last_activity is not UNSET:
            field_dict["last_activity"] = last_activity
        last_ping: None | str | Unset
        if isinstance(self.last_ping, Unset):
            last_ping = UNSET
        elif isinstance(self.last_ping, datetime.datetime):
            last_ping = self.last_ping.isoformat()
        else:
            last_ping = self.last_ping

        if last_ping is not UNSET:
            field_dict["last_ping"] = last_ping
        peer_broker_client_id = self.peer_broker_client_id

        if peer_broker_client_id is not UNSET:
            field_dict["peer_broker_client_id"] = peer_broker_client_id
        peer_broker_client_secret_urn = self.peer_broker_client_secret_urn

        if peer_broker_client_secret_urn is not UNSET:
            field_dict["peer_broker_client_secret_urn"] = peer_broker_client_secret_urn
        peer_kc_issuer_url = self.peer_kc_issuer_url

        if peer_kc_issuer_url is not UNSET:
            field_dict["peer_kc_issuer_url"] = peer_kc_issuer_url
        peer_kc_jwks_url = self.peer_kc_jwks_url

        if peer_kc_jwks_url is not UNSET:
            field_dict["peer_kc_jwks_url"] = peer_kc_jwks_url
        remote_cluster_id: None | str | Unset
        if isinstance(self.remote_cluster_id, Unset):
            remote_cluster_id = UNSET
        elif isinstance(self.remote_cluster_id, UUID):
            remote_cluster_id = str(self.remote_cluster_id)
        else:
            remote_cluster_id = self.remote_cluster_id

        if remote_cluster_id is not UNSET:
            field_dict["remote_cluster_id"] = remote_cluster_id
        remote_ips: list[Any] | Unset = UNSET
        if not isinstance(self.remote_ips, Unset):
            remote_ips = self.remote_ips

        if remote_ips is not UNSET:
            field_dict["remote_ips"] = remote_ips
        require_peer_jwt = self.require_peer_jwt

        if require_peer_jwt is not UNSET:
            field_dict["require_peer_jwt"] = require_peer_jwt
        shared_ca_pem = self.shared_ca_pem

        if shared_ca_pem is not UNSET:
            field_dict["shared_ca_pem"] = shared_ca_pem
        shared_issuer_url = self.shared_issuer_url

        if shared_issuer_url is not UNSET:
            field_dict["shared_issuer_url"] = shared_issuer_url
        shared_jwks_url = self.shared_jwks_url

        if shared_jwks_url is not UNSET:
            field_dict["shared_jwks_url"] = shared_jwks_url
        trust_posture = self.trust_posture

        if trust_posture is not UNSET:
            field_dict["trust_posture"] = trust_posture
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        local_cluster_id = UUID(d.pop("local_cluster_id"))

        remote_cluster_name = d.pop("remote_cluster_name")
        status = d.pop("status")
        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        brokering_enabled = d.pop("brokering_enabled", UNSET)
        callback_hostname = d.pop("callback_hostname", UNSET)

        created_by = d.pop("created_by", UNSET)

        grandfathered = d.pop("grandfathered", UNSET)
        identity_mode = d.pop("identity_mode", UNSET)

        def _parse_last_activity(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_activity_type_0 = datetime.datetime.fromisoformat(data)

                return last_activity_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_activity = _parse_last_activity(d.pop("last_activity", UNSET))

        def _parse_last_ping(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_ping_type_0 = datetime.datetime.fromisoformat(data)

                return last_ping_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_ping = _parse_last_ping(d.pop("last_ping", UNSET))

        peer_broker_client_id = d.pop("peer_broker_client_id", UNSET)

        peer_broker_client_secret_urn = d.pop("peer_broker_client_secret_urn", UNSET)

        peer_kc_issuer_url = d.pop("peer_kc_issuer_url", UNSET)

        peer_kc_jwks_url = d.pop("peer_kc_jwks_url", UNSET)

        def _parse_remote_cluster_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                remote_cluster_id_type_0 = UUID(data)

                return remote_cluster_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        remote_cluster_id = _parse_remote_cluster_id(d.pop("remote_cluster_id", UNSET))

        remote_ips = d.pop("remote_ips", UNSET)

        require_peer_jwt = d.pop("require_peer_jwt", UNSET)

        shared_ca_pem = d.pop("shared_ca_pem", UNSET)

        shared_issuer_url = d.pop("shared_issuer_url", UNSET)

        shared_jwks_url = d.pop("shared_jwks_url", UNSET)

        trust_posture = d.pop("trust_posture", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            local_cluster_id=local_cluster_id,
            remote_cluster_name=remote_cluster_name,
            status=status,
            updated_at=updated_at,
            brokering_enabled=brokering_enabled,
            callback_hostname=callback_hostname,
            created_by=created_by,
            grandfathered=grandfathered,
            identity_mode=identity_mode,
            last_activity=last_activity,
            last_ping=last_ping,
            peer_broker_client_id=peer_broker_client_id,
            peer_broker_client_secret_urn=peer_broker_client_secret_urn,
            peer_kc_issuer_url=peer_kc_issuer_url,
            peer_kc_jwks_url=peer_kc_jwks_url,
            remote_cluster_id=remote_cluster_id,
            remote_ips=remote_ips,
            require_peer_jwt=require_peer_jwt,
            shared_ca_pem=shared_ca_pem,
            shared_issuer_url=shared_issuer_url,
            shared_jwks_url=shared_jwks_url,
            trust_posture=trust_posture,
        )
        found.additional_properties = d
        return found
