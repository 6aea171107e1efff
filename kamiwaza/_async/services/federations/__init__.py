"""Federations: pairing with other clusters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._async.services.federations._pairing import AsyncPairingMixin
from kamiwaza._async.services.federations._routes import AsyncRoutesMixin
from kamiwaza._async.services.federations.users import AsyncFederatedUsersService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.federations import (
    Federation,
    FederationCreate,
    FederationRole,
    FederationStatus,
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
    from kamiwaza._async.paging.page import AsyncPage


class AsyncFederationsService(AsyncPairingMixin, AsyncRoutesMixin):
    """Manage the clusters this one works with."""

    @property
    def users(self) -> AsyncFederatedUsersService:
        """Return the service of the users that come from other clusters."""
        return self._lazy(AsyncFederatedUsersService)

    async def get(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Federation:
        """Return one federation. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return await self._call(
            get_federation(identifier(federation_id, "federation_id")), Federation
        )

    async def create(
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
        """Make the record of another cluster, to be paired with. Requires: admin.

        Do it on both: first there with the role `receiver`, then here with `initiator` (the
        default) and the addresses; both with the same `preshared_key`, which nobody shows again.
        """
        body = FederationCreate.model_validate(
            {
                "remote_cluster_name": remote_cluster_name,
                "preshared_key": preshared_key,
                "role": role,
                "remote_ips": None if remote_ips is None else [*remote_ips],
                "callback_hostname": callback_hostname,
                "shared_issuer_url": shared_issuer_url,
                "shared_jwks_url": shared_jwks_url,
                "shared_ca_pem": shared_ca_pem,
                "local_kc_issuer_url": local_kc_issuer_url,
                "local_kc_jwks_url": local_kc_jwks_url,
                "local_broker_client_id": local_broker_client_id,
                "local_broker_client_secret": local_broker_client_secret,
            }
        )
        return await self._call(create_federation(body=body), Federation)

    async def update(
        self,
        federation_id: Federation | UUID | str,
        *,
        brokering_enabled: bool | Unset = UNSET,
        require_peer_jwt: bool | Unset | None = UNSET,
        shared_jwks_url: str | Unset | None = UNSET,
        shared_ca_pem: str | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Federation:
        """Change what is given, None included, and return the federation. Requires: admin.

        Nothing else of it can be changed: delete it and pair anew.
        """
        body = {
            "brokering_enabled": brokering_enabled,
            "require_peer_jwt": require_peer_jwt,
            "shared_jwks_url": shared_jwks_url,
            "shared_ca_pem": shared_ca_pem,
        }
        given = {name: value for name, value in body.items() if value is not UNSET}
        return await self._call(
            update_federation(identifier(federation_id, "federation_id"), body=given), Federation
        )

    async def delete(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a federation; the platform keeps its record as DELETED. Requires: admin."""
        await self._send(delete_federation(identifier(federation_id, "federation_id")))

    async def find(self, name: str, **call_options: Unpack[CallOptions]) -> Federation | None:
        """Return the federation with the cluster of a name, None if there is none.

        Looks through all pages. Of several the one that is paired is returned.
        """
        found: Federation | None = None
        async for federation in self.list():
            if federation.remote_cluster_name == name and (
                found is None or (federation.is_paired and not found.is_paired)
            ):
                found = federation
        return found

    def list(
        self,
        *,
        status: FederationStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Federation]:
        """Return the federations, or those in one state, a page at a time.

        `limit` is the most there are to be in all; `page_token` goes on where another reading
        ended.
        """
        return self._pages(
            list_federations(status=status),
            Federation,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
