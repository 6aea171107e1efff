"""Pairing with another cluster, and ending that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.federations import Federation, FederationPing
from kamiwaza_api.api.federations import (
    disconnect_federation,
    pair_federation,
    ping_federation,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation

# The platform waits for the key to reach the other side, and is asked again for 90 s.
_PATIENCE = 60.0


class AsyncPairingMixin(AsyncBaseService):
    """Pair, ping and disconnect."""

    async def pair(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[Federation]:
        """Begin to pair with the other cluster and return the operation. Requires: admin.

        While the key has not reached the other side (503 with the reason
        `psk_propagation_timeout`) the platform is asked again, for up to 90 seconds. What else
        goes wrong is in the error's `reason`, one of `FederationReason`.
        """
        request = pair_federation(identifier(federation_id, "federation_id"))
        return await self._start(request, Federation, started=Federation, timeout=_PATIENCE)

    async def ping(
        self, federation_id: Federation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> FederationPing:
        """Return whether the other cluster answers; true in an `if` when so. Requires: admin."""
        return await self._call(
            ping_federation(identifier(federation_id, "federation_id")), FederationPing
        )

    async def disconnect(
        self,
        federation_id: Federation | UUID | str,
        *,
        force: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """End working with the other cluster, which has to agree. Requires: admin.

        With `force` it need not even be there.
        """
        await self._send(
            disconnect_federation(identifier(federation_id, "federation_id"), force=force)
        )
