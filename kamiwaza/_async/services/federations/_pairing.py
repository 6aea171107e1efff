"""Pairing with another cluster, and disconnecting from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.federations import Federation, FederationPing
from kamiwaza_api.api.federations import (
    disconnect_federation,
    pair_federation,
    ping_federation,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation

# The platform answers only after the key has reached the other cluster.
_PAIRING_TIMEOUT = 60.0


class AsyncPairingMixin(AsyncBaseService):
    """Pair, ping and disconnect."""

    async def pair(
        self, federation: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Federation]:
        """Start to pair with the other cluster and return the operation. Requires the admin role.

        While the key has not reached the other cluster (503 with the reason
        `psk_propagation_timeout`), the client repeats the call for up to 90 seconds.

        Args:
            federation: the federation, or its id.

        Raises:
            KamiwazaError: the pairing failed. `reason` is one of `FederationReason`.
        """
        request = pair_federation(key_of(federation, "federation"))
        return await self._start(request, Federation, started=Federation, timeout=_PAIRING_TIMEOUT)

    async def ping(
        self, federation: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> FederationPing:
        """Return whether the other cluster answers. Requires the admin role.

        The answer is true in an `if` if it does.

        Args:
            federation: the federation, or its id.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        return await self._call(ping_federation(key_of(federation, "federation")), FederationPing)

    async def disconnect(
        self,
        federation: Federation | UUID | str,
        *,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Disconnect from the other cluster, which has to confirm. Requires the admin role.

        Args:
            federation: the federation, or its id.
            force: True to disconnect without its confirmation, for example if it does not
                answer. Default: False.

        Raises:
            ResourceNotFoundError: there is no such federation.
        """
        await self._send(disconnect_federation(key_of(federation, "federation"), force=force))
