# Written by scripts/unasync.py from kamiwaza/_async/services/federations/_routes.py: edit that.
"""Diagnosis of the connection to another cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
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


class RoutesMixin(BaseService):
    """Diagnose the connection between two clusters."""

    def preflight(
        self, remote_ips: Sequence[RemoteAddress], **call_options: Unpack[CallOptions]
    ) -> RouteReport:
        """Return a check of addresses (DNS, TCP, TLS, API). Requires the admin role.

        The platform stores nothing. `failed` of the answer has the layers that do not work.

        Args:
            remote_ips: the addresses to check.
        """
        body = PreflightRequest(remote_ips=[*remote_ips])
        return self._call(preflight_federation(body=body), RouteReport)

    def diagnose(
        self, federation: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> RouteReport:
        """Return a check of the connection to a known cluster. Requires the admin role.

        Args:
            federation: the federation, or its id.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        return self._call(diagnose_federation(key_of(federation, "federation")), RouteReport)

    def resolve_address(self, address: str, **call_options: Unpack[CallOptions]) -> ResolvedAddress:
        """Return the host name of an IP address, or the reverse. Requires the admin role.

        If it cannot be resolved, `ok` of the answer is False and `error` says why.

        Args:
            address: an IP address or a host name.
        """
        body = AddressRequest(address=address)
        return self._call(resolve_federation_address(body=body), ResolvedAddress)
