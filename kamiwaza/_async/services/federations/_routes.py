"""The way to another cluster: probe it before, examine it after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.federations import (
    AddressRequest,
    Federation,
    PreflightRequest,
    RemoteAddress,
    ResolvedAddress,
    RouteReport,
)
from kamiwaza_api.api.federations import (
    diagnose_federation,
    preflight_federation,
    resolve_federation_address,
)


class AsyncRoutesMixin(AsyncBaseService):
    """Find out what is wrong between two clusters."""

    async def preflight(
        self, remote_ips: Sequence[RemoteAddress], **call_options: Unpack[CallOptions]
    ) -> RouteReport:
        """Let the platform probe addresses (DNS, TCP, TLS, its API). Requires: admin.

        Nothing is kept. `.failed` are the layers that do not work.
        """
        body = PreflightRequest(remote_ips=[*remote_ips])
        return await self._call(preflight_federation(body=body), RouteReport)

    async def diagnose(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RouteReport:
        """Let the platform probe the way to a cluster it knows. Requires: admin."""
        return await self._call(
            diagnose_federation(identifier(federation_id, "federation_id")), RouteReport
        )

    async def resolve_address(
        self, address: str, **call_options: Unpack[CallOptions]
    ) -> ResolvedAddress:
        """Return the name of an IP address, or the address of a name. Requires: admin.

        What cannot be resolved comes back with `.ok` false and the `.error`.
        """
        body = AddressRequest(address=address)
        return await self._call(resolve_federation_address(body=body), ResolvedAddress)
