"""Federations: other clusters, the way to them, and the users that come from there."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import Secret


class FederationStatus(StrEnum):
    """The states a federation is known to have; servers may send others."""

    WAITING = "WAITING"
    PAIRING = "PAIRING"
    PAIRED = "PAIRED"
    FAILED = "FAILED"
    DISCONNECTED = "DISCONNECTED"
    DELETED = "DELETED"


class FederationRole(StrEnum):
    """Which of the two clusters begins the pairing."""

    INITIATOR = "initiator"
    RECEIVER = "receiver"


class IdentityMode(StrEnum):
    """Where the identities of the other cluster's users come from."""

    SHARED_IDP = "shared_idp"
    PEER_KC = "peer_kc"
    RECEIVER_REALM = "receiver_realm"


class TrustPosture(StrEnum):
    """How far the other cluster's word about its users counts."""

    RECEIVER_CONTROLLED_SHARED = "receiver_controlled_shared"
    SOURCE_TRUSTED = "source_trusted"


class FederationReason(StrEnum):
    """Why something about federations was refused: the known values of `error.reason`."""

    BROKERED_USER_NOT_ALLOWLISTED = "brokered_user_not_allowlisted"
    CONNECTION_FAILED = "connection_failed"
    CONNECTION_TIMEOUT = "connection_timeout"
    DNS_UNRESOLVABLE = "dns_unresolvable"
    ENDPOINT_REQUIRES_NATIVE_REALM = "endpoint_requires_native_realm"
    PEER_CA_PROJECTION_FORBIDDEN = "peer_ca_projection_forbidden"
    PEER_IDENTITY_ALIASES_LOCAL = "peer_identity_aliases_local"
    PSK_PROPAGATION_TIMEOUT = "psk_propagation_timeout"
    TLS_HOSTNAME_MISMATCH = "tls_hostname_mismatch"
    TLS_UNTRUSTED_CA = "tls_untrusted_ca"
    UNTRUSTED_FEDERATION_DISABLED = "untrusted_federation_disabled"


class RemoteAddress(Schema):
    """One address of another cluster; the `primary` one is tried first."""

    ip: str | None = None
    hostname: str | None = None
    primary: bool | None = None


class Federation(Schema):
    """What this cluster knows of another one. The preshared key is never part of it."""

    component: ClassVar[str | None] = "ClusterFederation"

    id: Id
    remote_cluster_name: str | None = None
    remote_cluster_id: Id | None = None
    local_cluster_id: Id | None = None
    remote_ips: list[RemoteAddress] = Field(default_factory=list)
    callback_hostname: str | None = None
    status: OpenEnum[FederationStatus] | None = None
    identity_mode: OpenEnum[IdentityMode] | None = None
    trust_posture: OpenEnum[TrustPosture] | None = None
    brokering_enabled: bool | None = None
    grandfathered: bool | None = None
    require_peer_jwt: bool | None = None
    shared_issuer_url: str | None = None
    shared_jwks_url: str | None = None
    shared_ca_pem: str | None = None
    peer_kc_issuer_url: str | None = None
    peer_kc_jwks_url: str | None = None
    peer_broker_client_id: str | None = None
    peer_broker_client_secret_urn: str | None = None
    created_by: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None
    last_activity: Timestamp | None = None
    last_ping: Timestamp | None = None

    @property
    def is_paired(self) -> bool:
        """True when requests can be sent to the other cluster."""
        return (self.status or "").upper() == FederationStatus.PAIRED


class FederationCreate(Payload):
    """Body of a new federation; both clusters must get the same key."""

    component: ClassVar[str | None] = "CreateClusterFederation"

    remote_cluster_name: str
    preshared_key: Secret
    role: OpenEnum[FederationRole] | None = None
    remote_ips: list[RemoteAddress] | None = None
    callback_hostname: str | None = None
    shared_issuer_url: str | None = None
    shared_jwks_url: str | None = None
    shared_ca_pem: str | None = None
    local_kc_issuer_url: str | None = None
    local_kc_jwks_url: str | None = None
    local_broker_client_id: str | None = None
    local_broker_client_secret: Secret | None = None


class PreflightRequest(Payload):
    """Body that names the addresses to probe."""

    component: ClassVar[str | None] = "FederationPreflightRequest"

    remote_ips: list[RemoteAddress] | None = None


class AddressRequest(Payload):
    """Body that names the address to resolve."""

    component: ClassVar[str | None] = "FederationResolveRequest"

    address: str


class ResolvedAddress(Schema):
    """An address and its other form; `source` says where that comes from."""

    input: str | None = None
    ip: str | None = None
    fqdn: str | None = None
    source: str | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """True when nothing went wrong."""
        return self.error is None


class RouteCheck(Schema):
    """One layer (dns, tcp, tls, l7) of the way to another cluster."""

    layer: str | None = None
    ok: bool | None = None
    reason: OpenEnum[FederationReason] | None = None
    detail: str | None = None


def _rows(value: Any) -> Any:
    """Return the rows of a table that comes as a list, or by layer."""
    if isinstance(value, dict):
        return [{"layer": k, **v} for k, v in value.items() if isinstance(v, dict)]
    return value if isinstance(value, list) else []


class RouteReport(Schema):
    """What probing the way to another cluster found, layer by layer; other members are kept."""

    checks: Annotated[list[RouteCheck], BeforeValidator(_rows)] = Field(default_factory=list)
    reachable: bool | None = None
    reason: OpenEnum[FederationReason] | None = None

    @property
    def failed(self) -> list[RouteCheck]:
        """The layers that do not work."""
        return [check for check in self.checks if check.ok is False]

    @property
    def ok(self) -> bool:
        """True when nothing is said to be wrong."""
        return not self.failed and self.reachable is not False and self.reason is None


class FederationPing(Schema):
    """Whether the other cluster answered; true in an `if` when it did."""

    federation_id: Id | None = None
    reachable: bool | None = None

    def __bool__(self) -> bool:
        """Return whether it answered."""
        return self.reachable is True


class InitialTuple(Schema):
    """What a user from elsewhere may do here; `{{user_id}}` stands for their id here."""

    subject: str | None = None
    relation: str | None = None
    object: str | None = None


class FederatedUser(Schema):
    """A user of another cluster that is or was admitted here."""

    external_id: str | None = None
    federation_id: Id | None = None
    auto_provisioned: bool | None = None
    initial_tuples: list[InitialTuple] | None = None
    created_at: Timestamp | None = None
    revoked_at: Timestamp | None = None

    @property
    def is_revoked(self) -> bool:
        """True when the user is not admitted any more."""
        return self.revoked_at is not None


class FederatedUserList(Schema):
    """The envelope some servers put the admitted users in."""

    users: list[FederatedUser] = Field(default_factory=list)
