"""Federations: other clusters, the routes to them, and their users."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from kamiwaza.schemas._base import Id, OpenEnum, OrUnset, Patch, Payload, Schema, Timestamp
from kamiwaza.schemas._secret import SecretInput
from kamiwaza_api.types import UNSET


class FederationStatus(StrEnum):
    """The known states of a federation; servers may send others."""

    WAITING = "WAITING"
    PAIRING = "PAIRING"
    PAIRED = "PAIRED"
    FAILED = "FAILED"
    DISCONNECTED = "DISCONNECTED"
    DELETED = "DELETED"


class FederationRole(StrEnum):
    """The role of this cluster in the pairing."""

    INITIATOR = "initiator"
    RECEIVER = "receiver"


class IdentityMode(StrEnum):
    """The source of the identities of the other cluster's users."""

    SHARED_IDP = "shared_idp"
    PEER_KC = "peer_kc"
    RECEIVER_REALM = "receiver_realm"


class TrustPosture(StrEnum):
    """Whether this cluster trusts the other one's statements about its users."""

    RECEIVER_CONTROLLED_SHARED = "receiver_controlled_shared"
    SOURCE_TRUSTED = "source_trusted"


class FederationReason(StrEnum):
    """The known values of `error.reason` in errors about federations."""

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
    """One address of another cluster. The `primary` address is tried first."""

    ip: str | None = None
    hostname: str | None = None
    primary: bool | None = None


class Federation(Schema):
    """The record of another cluster. It never has the preshared key."""

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
        """True if requests can be sent to the other cluster."""
        return (self.status or "").upper() == FederationStatus.PAIRED


class FederationCreate(Payload):
    """Body that creates a federation. Both clusters must get the same key."""

    component: ClassVar[str | None] = "CreateClusterFederation"

    remote_cluster_name: str
    preshared_key: SecretInput
    role: OpenEnum[FederationRole] | None = None
    remote_ips: list[RemoteAddress] | None = None
    callback_hostname: str | None = None
    shared_issuer_url: str | None = None
    shared_jwks_url: str | None = None
    shared_ca_pem: str | None = None
    local_kc_issuer_url: str | None = None
    local_kc_jwks_url: str | None = None
    local_broker_client_id: str | None = None
    local_broker_client_secret: SecretInput | None = None


class FederationUpdate(Patch):
    """Body that changes a federation."""

    brokering_enabled: OrUnset[bool] = UNSET
    require_peer_jwt: OrUnset[bool | None] = UNSET
    shared_jwks_url: OrUnset[str | None] = UNSET
    shared_ca_pem: OrUnset[str | None] = UNSET


class FederatedUserAdd(Payload):
    """Body that admits a user."""

    external_id: str
    initial_tuples: Sequence[Mapping[str, str]] | None = None


class FederatedUserRestore(Payload):
    """Body that admits a revoked user again."""

    initial_tuples: Sequence[Mapping[str, str]] | None = None


class PreflightRequest(Payload):
    """Body that names the addresses to probe."""

    component: ClassVar[str | None] = "FederationPreflightRequest"

    remote_ips: list[RemoteAddress] | None = None


class AddressRequest(Payload):
    """Body that names the address to resolve."""

    component: ClassVar[str | None] = "FederationResolveRequest"

    address: str


class ResolvedAddress(Schema):
    """An address and its resolved form; `source` is the origin of the result."""

    input: str | None = None
    ip: str | None = None
    fqdn: str | None = None
    source: str | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """True if the address was resolved."""
        return self.error is None


class RouteCheck(Schema):
    """The check of one layer (dns, tcp, tls, l7) of the route to another cluster."""

    layer: str | None = None
    ok: bool | None = None
    reason: OpenEnum[FederationReason] | None = None
    detail: str | None = None


def _rows(value: Any) -> Any:
    """Return the checks as a list; some releases send an object with the layers as names."""
    if isinstance(value, dict):
        return [{"layer": k, **v} for k, v in value.items() if isinstance(v, dict)]
    return value if isinstance(value, list) else []


class RouteReport(Schema):
    """The checks of the route to another cluster, layer by layer. Other members are kept."""

    checks: Annotated[list[RouteCheck], BeforeValidator(_rows)] = Field(default_factory=list)
    reachable: bool | None = None
    reason: OpenEnum[FederationReason] | None = None

    @property
    def failed(self) -> list[RouteCheck]:
        """The checks that failed."""
        return [check for check in self.checks if check.ok is False]

    @property
    def ok(self) -> bool:
        """True unless the platform reports a problem."""
        return not self.failed and self.reachable is not False and self.reason is None


class FederationPing(Schema):
    """Whether the other cluster answered. True in an `if` if it did."""

    federation_id: Id | None = None
    reachable: bool | None = None

    def __bool__(self) -> bool:
        """Return whether the other cluster answered."""
        return self.reachable is True


class InitialTuple(Schema):
    """A relation that a user of another cluster gets; `{{user_id}}` is their local id."""

    subject: str | None = None
    relation: str | None = None
    object: str | None = None


class FederatedUser(Schema):
    """A user of another cluster who is or was admitted to this one."""

    external_id: str | None = None
    federation_id: Id | None = None
    auto_provisioned: bool | None = None
    initial_tuples: list[InitialTuple] | None = None
    created_at: Timestamp | None = None
    revoked_at: Timestamp | None = None

    @property
    def is_revoked(self) -> bool:
        """True if the user is not admitted any more."""
        return self.revoked_at is not None


class FederatedUserList(Schema):
    """The envelope of the list of users in some releases."""

    users: list[FederatedUser] = Field(default_factory=list)
