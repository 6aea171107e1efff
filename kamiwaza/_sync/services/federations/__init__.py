# Written by scripts/unasync.py from kamiwaza/_async/services/federations/__init__.py: edit that.
"""Federations, which pair this cluster with others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._sync.services.federations._pairing import PairingMixin
from kamiwaza._sync.services.federations._routes import RoutesMixin
from kamiwaza._sync.services.federations.users import FederatedUsersService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.federations import (
    Federation,
    FederationCreate,
    FederationRole,
    FederationStatus,
    FederationUpdate,
    RemoteAddress,
)
from kamiwaza_api.api.federations import (
    create_federation,
    delete_federation,
    get_federation,
    list_federations,
    update_federation,
)
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class FederationsService(PairingMixin, RoutesMixin):
    """Manage the clusters that this one is paired with."""

    @property
    def users(self) -> FederatedUsersService:
        """Return the service for users of other clusters."""
        return self._lazy(FederatedUsersService)

    def get(
        self, federation: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Federation:
        """Return one federation. Requires the admin role.

        Args:
            federation: the federation, or its id.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        return self._call(get_federation(key_of(federation, "federation")), Federation)

    def create(
        self,
        remote_cluster_name: str,
        *,
        preshared_key: SecretStr | str,
        role: FederationRole | str | None = None,
        remote_ips: Sequence[RemoteAddress] | None = None,
        callback_hostname: str | None = None,
        shared_issuer_url: str | None = None,
        shared_jwks_url: str | None = None,
        shared_ca_pem: str | None = None,
        local_kc_issuer_url: str | None = None,
        local_kc_jwks_url: str | None = None,
        local_broker_client_id: str | None = None,
        local_broker_client_secret: SecretStr | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Federation:
        """Create a federation with another cluster and return it. Requires the admin role.

        Create it on both clusters with the same key: first on the other one with the role
        `receiver`, then here with the role `initiator` and the addresses. Then call `pair`.

        Args:
            remote_cluster_name: the name of the other cluster.
            preshared_key: the key that both clusters use. The platform never returns it.
            role: `initiator` for the cluster that starts the pairing, else `receiver`. Default:
                `initiator`.
            remote_ips: the addresses of the other cluster. An initiator needs them.
            callback_hostname: the host name that the other cluster calls back. Default: the
                platform's own.
            shared_issuer_url: the URL of an identity provider that both clusters use. Default:
                none.
            shared_jwks_url: the URL of the keys of that identity provider. Default: none.
            shared_ca_pem: its certificate authority, as PEM text. Default: none.
            local_kc_issuer_url: the issuer URL of this cluster's own Keycloak. Default: the
                platform's own.
            local_kc_jwks_url: the URL of the keys of this cluster's Keycloak. Default: the
                platform's own.
            local_broker_client_id: the OAuth client that brokers users here. Default: none.
            local_broker_client_secret: the secret of that OAuth client. Default: none.

        Raises:
            ConflictError: there is a federation with this cluster.
            ValidationError: the members do not fit together.
        """
        body = FederationCreate(
            remote_cluster_name=remote_cluster_name,
            preshared_key=preshared_key,
            role=role,
            remote_ips=None if remote_ips is None else [*remote_ips],
            callback_hostname=callback_hostname,
            shared_issuer_url=shared_issuer_url,
            shared_jwks_url=shared_jwks_url,
            shared_ca_pem=shared_ca_pem,
            local_kc_issuer_url=local_kc_issuer_url,
            local_kc_jwks_url=local_kc_jwks_url,
            local_broker_client_id=local_broker_client_id,
            local_broker_client_secret=local_broker_client_secret,
        )
        return self._call(create_federation(body=body), Federation)

    def update(
        self,
        federation: Federation | UUID | str,
        *,
        brokering_enabled: bool | Unset = UNSET,
        require_peer_jwt: bool | Unset | None = UNSET,
        shared_jwks_url: str | Unset | None = UNSET,
        shared_ca_pem: str | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Federation:
        """Change a federation and return it. Requires the admin role.

        Members that you do not give stay as they are; None empties a member. To change anything
        else, delete the federation and pair again.

        Args:
            federation: the federation, or its id.
            brokering_enabled: whether users of the other cluster are admitted here.
            require_peer_jwt: whether calls of the other cluster need a signed token.
            shared_jwks_url: the URL of the keys of the shared identity provider.
            shared_ca_pem: its certificate authority, as PEM text.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        body = FederationUpdate(
            brokering_enabled=brokering_enabled,
            require_peer_jwt=require_peer_jwt,
            shared_jwks_url=shared_jwks_url,
            shared_ca_pem=shared_ca_pem,
        )
        return self._call(
            update_federation(key_of(federation, "federation"), body=body), Federation
        )

    def delete(
        self, federation: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a federation. Requires the admin role.

        The platform keeps the record with the status DELETED.

        Args:
            federation: the federation, or its id.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        self._send(delete_federation(key_of(federation, "federation")))

    def find(self, name: str, **call_options: Unpack[CallOptions]) -> Federation | None:
        """Return the federation with a cluster, or None if there is none.

        Reads all pages. If several match, the paired one is returned.

        Args:
            name: the name of the other cluster.
        """
        latest: Federation | None = None
        for federation in self.list():
            if federation.remote_cluster_name == name and (
                latest is None or (federation.is_paired and not latest.is_paired)
            ):
                latest = federation
        return latest

    def list(
        self,
        *,
        status: FederationStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[Federation]:
        """Return the federations, page by page.

        Args:
            status: only federations with this status. Default: all.
            limit: the most items to return in all. Default: no limit.
            page_size: items of one request. Default: the platform's own.
            page_token: where an earlier page ended; reading continues there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_federations(status=status),
            Federation,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
